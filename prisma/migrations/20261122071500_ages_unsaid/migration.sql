-- Whether people under 18 may come is asked, and not assumed: what is being prepared may leave it open.
ALTER TABLE "Event" ALTER COLUMN "under18Welcome" DROP NOT NULL, ALTER COLUMN "under18Welcome" DROP DEFAULT;
ALTER TABLE "Opportunity" ALTER COLUMN "under18Welcome" DROP NOT NULL, ALTER COLUMN "under18Welcome" DROP DEFAULT;
-- A box that nobody ticked said nothing.
UPDATE "Event" SET "under18Welcome" = NULL WHERE state = 'draft' AND NOT "under18Welcome";
UPDATE "Opportunity" SET "under18Welcome" = NULL WHERE state = 'draft' AND NOT "under18Welcome";
