-- Two people who change the same member at once: the second is told.
ALTER TABLE "Membership" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
