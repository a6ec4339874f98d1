-- Notices keep the numbers of those they name, and no names: whoever leaves is then named nowhere.
UPDATE "Notice" AS n SET data = (n.data - 'officer') || jsonb_build_object('officerId', l."officerId")
FROM "Link" AS l WHERE n.kind LIKE 'link.%' AND l.id = (n.data->>'linkId')::int;

UPDATE "Notice" SET data = data - 'officer' WHERE kind LIKE 'link.%';

UPDATE "Notice"
SET data = (data - 'contact') || jsonb_build_object('meet', data->'contact'->'organisation', 'meetId', 0)
WHERE kind = 'link.introduced';

UPDATE "Notice" SET data = (data - 'inviter') || '{"inviterId": null}' WHERE kind = 'member.invited';
