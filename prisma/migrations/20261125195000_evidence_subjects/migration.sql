-- Statements and stories can be about metrics and incidents too.
ALTER TABLE "EvidenceLink" ADD COLUMN "metricId" UUID, ADD COLUMN "incidentId" UUID;

ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "EvidenceLink_metricId_ordinal_id_idx" ON "EvidenceLink"("metricId", "ordinal", "id");
CREATE INDEX "EvidenceLink_incidentId_ordinal_id_idx" ON "EvidenceLink"("incidentId", "ordinal", "id");

ALTER TABLE "EvidenceLink" DROP CONSTRAINT "EvidenceLink_one_subject";
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_one_subject" CHECK (
    num_nonnulls("objectiveId", "keyResultId", "workItemId", "costSavingId", "metricId", "incidentId", "aboutStoryId") = 1
);

CREATE UNIQUE INDEX "EvidenceLink_one_live_per_metric" ON "EvidenceLink" (coalesce("statementId", "storyId"), "metricId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_incident" ON "EvidenceLink" (coalesce("statementId", "storyId"), "incidentId") WHERE "endedAt" IS NULL;
