-- An event that is called off is so from then on: its dates to come say it themselves, and what took place stays.
UPDATE "Session" AS s SET "cancelledAt" = off.at
FROM (SELECT e.id, COALESCE(max(h.at), now()) AS at FROM "Event" AS e
      LEFT JOIN "History" AS h ON h.subject = 'Event' AND h."subjectId" = e.id AND h.action = 'event.cancelled'
      WHERE e.state = 'cancelled' GROUP BY e.id) AS off
WHERE s."eventId" = off.id AND s."cancelledAt" IS NULL AND s."startsAt" > off.at;
