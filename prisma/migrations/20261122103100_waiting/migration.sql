-- What waits for an officer, of every kind in one place: so it is counted by one statement.
CREATE VIEW "Waiting" AS
  SELECT 'registered' AS "kind", "id" AS "organisationId", NULL::int AS "personId", NULL::int AS "linkId",
    "createdAt" AS "since"
  FROM "Organisation" WHERE "state" = 'registered'
UNION ALL
  SELECT 'review', "id", NULL, NULL, ("reviewOn"::timestamp AT TIME ZONE 'UTC')::timestamptz(3)
  FROM "Organisation" WHERE "state" = 'verified' AND "reviewOn" IS NOT NULL
UNION ALL
  SELECT 'claim', "organisationId", "personId", NULL, "createdAt"
  FROM "Claim" WHERE "state" = 'open'
UNION ALL
  SELECT CASE "reason" WHEN 'unsafe' THEN 'unsafe' ELSE 'report' END, "organisationId", NULL, NULL, "createdAt"
  FROM "Flag" WHERE "state" = 'open'
UNION ALL
  SELECT 'link', "askedById", NULL, "id", "createdAt"
  FROM "Link" WHERE "officerId" IS NULL AND "stage" <> 'closed';
