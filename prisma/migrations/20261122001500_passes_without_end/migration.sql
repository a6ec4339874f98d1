-- A pass to what goes on has no end until that has one.
ALTER TABLE "Pass" ALTER COLUMN "expiresAt" DROP NOT NULL;

-- Links of offers to help that stand already.
UPDATE "Pass" p
SET "expiresAt" = CASE WHEN o."endsOn" IS NULL THEN NULL
    ELSE GREATEST(p."expiresAt", o."endsOn" + INTERVAL '180 days') END
FROM "Application" a
JOIN "Opportunity" o ON o.id = a."opportunityId"
WHERE p."applicationId" = a.id AND p.purpose = 'application'
  AND a.state IN ('put_forward', 'accepted') AND o.state <> 'cancelled';
