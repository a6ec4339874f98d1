-- Why something is off is written in one or both languages, like every text. What was written before is taken to be in
-- the language of the thing's title; in English where it has both.
ALTER TABLE "Event" ADD COLUMN IF NOT EXISTS "stateReasonEn" TEXT, ADD COLUMN IF NOT EXISTS "stateReasonCy" TEXT;
ALTER TABLE "Opportunity" ADD COLUMN IF NOT EXISTS "stateReasonEn" TEXT, ADD COLUMN IF NOT EXISTS "stateReasonCy" TEXT;
ALTER TABLE "Session" ADD COLUMN IF NOT EXISTS "cancelledReasonEn" TEXT, ADD COLUMN IF NOT EXISTS "cancelledReasonCy" TEXT;

UPDATE "Event" SET "stateReasonEn" = "stateReason" WHERE "stateReason" IS NOT NULL AND "titleEn" IS NOT NULL;
UPDATE "Event" SET "stateReasonCy" = "stateReason" WHERE "stateReason" IS NOT NULL AND "titleEn" IS NULL;
UPDATE "Opportunity" SET "stateReasonEn" = "stateReason" WHERE "stateReason" IS NOT NULL AND "titleEn" IS NOT NULL;
UPDATE "Opportunity" SET "stateReasonCy" = "stateReason" WHERE "stateReason" IS NOT NULL AND "titleEn" IS NULL;
UPDATE "Session" AS s SET "cancelledReasonEn" = s."cancelledReason"
FROM "Event" AS e WHERE e.id = s."eventId" AND s."cancelledReason" IS NOT NULL AND e."titleEn" IS NOT NULL;
UPDATE "Session" AS s SET "cancelledReasonCy" = s."cancelledReason"
FROM "Event" AS e WHERE e.id = s."eventId" AND s."cancelledReason" IS NOT NULL AND e."titleEn" IS NULL;

ALTER TABLE "Event" DROP COLUMN "stateReason";
ALTER TABLE "Opportunity" DROP COLUMN "stateReason";
ALTER TABLE "Session" DROP COLUMN "cancelledReason";

UPDATE "Notice" SET data = jsonb_set(
  data,
  '{reason}',
  CASE
    WHEN data -> 'title' ->> 'en' IS NULL
    THEN jsonb_build_object('en', NULL, 'cy', NULLIF(data ->> 'reason', ''))
    ELSE jsonb_build_object('en', NULLIF(data ->> 'reason', ''), 'cy', NULL)
  END
)
WHERE kind IN ('event.cancelled', 'event.takenDown', 'opportunity.cancelled', 'opportunity.takenDown')
  AND jsonb_typeof(data -> 'reason') = 'string';
