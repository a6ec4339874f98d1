CREATE TYPE "WordingLanguage" AS ENUM ('en', 'cy');
CREATE TYPE "TextState" AS ENUM ('missing', 'outdated', 'machine', 'draft', 'checked');

CREATE TABLE "Wording" (
  "id" SERIAL NOT NULL,
  "organisationId" INTEGER NOT NULL,
  "eventId" INTEGER,
  "opportunityId" INTEGER,
  "language" "WordingLanguage" NOT NULL,
  "state" "TextState" NOT NULL,
  "parts" TEXT[],
  "since" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Wording_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Wording_eventId_language_key" ON "Wording"("eventId", "language");
CREATE UNIQUE INDEX "Wording_opportunityId_language_key" ON "Wording"("opportunityId", "language");
CREATE INDEX "Wording_organisationId_idx" ON "Wording"("organisationId");
CREATE INDEX "Wording_state_since_idx" ON "Wording"("state", "since");
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_organisationId_fkey" FOREIGN KEY ("organisationId")
  REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_eventId_fkey" FOREIGN KEY ("eventId")
  REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_opportunityId_fkey" FOREIGN KEY ("opportunityId")
  REFERENCES "Opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is there already: a draft, or missing where the other language says something.
WITH "Text" AS (
  SELECT "organisationId", "id" AS "eventId", NULL::int AS "opportunityId", "createdAt" AS "since", part, en, cy
  FROM "Event", LATERAL (VALUES
    (1, 'title', "titleEn", "titleCy"),
    (2, 'description', "descriptionEn", "descriptionCy"),
    (3, 'access', "accessEn", "accessCy"),
    (4, 'signUpNote', "signUpNoteEn", "signUpNoteCy")) AS said(place, part, en, cy)
UNION ALL
  SELECT "organisationId", NULL, "id", "createdAt", part, en, cy
  FROM "Opportunity", LATERAL (VALUES
    (1, 'title', "titleEn", "titleCy"),
    (2, 'description', "descriptionEn", "descriptionCy"),
    (3, 'timingText', "timingEn", "timingCy"),
    (4, 'skills', "skillsEn", "skillsCy")) AS said(place, part, en, cy)
UNION ALL
  SELECT "organisationId", NULL, "opportunityId", "createdAt", 'requirements.' || "position" || '.' || part, en, cy
  FROM "Requirement" JOIN "Opportunity" ON "Opportunity"."id" = "opportunityId", LATERAL (VALUES
    ('what', "whatEn", "whatCy"),
    ('why', "whyEn", "whyCy")) AS said(part, en, cy)
UNION ALL
  SELECT "id", NULL, NULL, "createdAt", 'summary', "summaryEn", "summaryCy" FROM "Organisation"
), "Side" AS (
  SELECT "organisationId", "eventId", "opportunityId", "since", part, language, own
  FROM "Text", LATERAL (VALUES ('en', en), ('cy', cy)) AS side(language, own)
  WHERE en IS NOT NULL OR cy IS NOT NULL
)
INSERT INTO "Wording" ("organisationId", "eventId", "opportunityId", "language", "state", "parts", "since")
SELECT "organisationId", "eventId", "opportunityId", language::"WordingLanguage",
  (CASE WHEN bool_or(own IS NULL) THEN 'missing' ELSE 'draft' END)::"TextState",
  coalesce(array_agg(part) FILTER (WHERE own IS NULL), '{}'), min("since")
FROM "Side" GROUP BY "organisationId", "eventId", "opportunityId", language;
