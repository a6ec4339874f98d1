-- A date that is called off says why on its pages, in the words that went out by mail.
ALTER TABLE "Session" ADD COLUMN IF NOT EXISTS "cancelledReason" TEXT;
UPDATE "Session" AS s SET "cancelledReason" = told.reason
FROM (SELECT DISTINCT ON (data->>'sessionId') (data->>'sessionId')::int AS "sessionId", NULLIF(data->>'reason', '') AS reason
      FROM "Notice" WHERE kind = 'event.cancelled' ORDER BY data->>'sessionId', id DESC) AS told
WHERE s.id = told."sessionId" AND s."cancelledAt" IS NOT NULL;
UPDATE "Session" AS s SET "cancelledReason" = e."stateReason"
FROM "Event" AS e
WHERE e.id = s."eventId" AND e.state = 'cancelled' AND s."cancelledAt" IS NOT NULL AND s."cancelledReason" IS NULL;
