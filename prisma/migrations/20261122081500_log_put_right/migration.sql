-- What was called the office's ring is the liaison officers'; the commissioner's office has one of its own with them.
ALTER TYPE "Ring" RENAME VALUE 'office' TO 'officers';
ALTER TYPE "Ring" ADD VALUE 'office' BEFORE 'officers';
-- A step of the link stands in its log. An entry has the day on which it was, and may be put right by its author.
ALTER TYPE "ContactKind" ADD VALUE 'step';
ALTER TABLE "LogEntry" ADD COLUMN "day" DATE;
UPDATE "LogEntry" SET "day" = (at AT TIME ZONE 'Europe/London')::date;
ALTER TABLE "LogEntry" ALTER COLUMN "day" SET NOT NULL,
  ADD COLUMN "correctedAt" TIMESTAMPTZ(3),
  ADD COLUMN "stage" "LinkStage",
  ADD COLUMN "outcome" "LinkOutcome";
