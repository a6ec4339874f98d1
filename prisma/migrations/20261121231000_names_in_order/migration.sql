-- Names as each language puts them in order: ch after c, ll after l. Lists are paged by these.
ALTER TABLE "Organisation"
    ADD COLUMN "orderEn" TEXT COLLATE "en-x-icu" GENERATED ALWAYS AS (COALESCE("nameEn", "nameCy")) STORED,
    ADD COLUMN "orderCy" TEXT COLLATE "cy-x-icu" GENERATED ALWAYS AS (COALESCE("nameCy", "nameEn")) STORED;

-- CreateIndex
CREATE INDEX "Organisation_orderEn_id_idx" ON "Organisation"("orderEn", "id");

-- CreateIndex
CREATE INDEX "Organisation_orderCy_id_idx" ON "Organisation"("orderCy", "id");
