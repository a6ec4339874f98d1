-- How many of the places taken are held for guests who have yet to confirm: nobody outside is told of those.
ALTER TABLE "Session" ADD COLUMN "held" INTEGER NOT NULL DEFAULT 0;

UPDATE "Session" SET "held" = counted.held
FROM (SELECT "sessionId", count(*)::int AS held FROM "SignUp"
      WHERE state = 'asked' AND placed GROUP BY "sessionId") AS counted
WHERE id = counted."sessionId";
