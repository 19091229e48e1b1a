CREATE TABLE "AccessLogEntry" (
    "id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "personIds" UUID[],
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "AccessLogEntry_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "AccessLogEntry_readAt_id_idx" ON "AccessLogEntry"("readAt", "id");
CREATE INDEX "AccessLogEntry_personIds_idx" ON "AccessLogEntry" USING GIN ("personIds");

ALTER TABLE "AccessLogEntry" ADD CONSTRAINT "AccessLogEntry_of_somebody" CHECK (cardinality("personIds") > 0);

CREATE TRIGGER "AccessLogEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AccessLogEntry"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
