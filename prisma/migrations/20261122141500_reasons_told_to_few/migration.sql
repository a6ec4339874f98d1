-- "dates_say_why" put on the pages of single dates what had been written to those who were coming, and to them alone.
-- What was written before its time is theirs again; why a whole event was called off was for everybody from the first.
UPDATE "Session" AS s SET "cancelledReason" = NULL
FROM "Event" AS e
WHERE e.id = s."eventId" AND s."cancelledReason" IS NOT NULL
  AND (e.state <> 'cancelled' OR s."cancelledReason" IS DISTINCT FROM e."stateReason")
  AND s."cancelledAt" < (
    SELECT max(finished_at) FROM "_prisma_migrations" WHERE migration_name = '20261122100000_dates_say_why'
  );
