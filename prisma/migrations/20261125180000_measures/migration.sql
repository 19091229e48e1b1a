-- CreateEnum
CREATE TYPE "AssessmentRole" AS ENUM ('SELF', 'MANAGER', 'OTHER');

-- CreateEnum
CREATE TYPE "ThresholdMethod" AS ENUM ('LAST', 'SHARE_OF_OBSERVATIONS', 'SHARE_OF_TIME');

-- AlterEnum
ALTER TYPE "Measure" ADD VALUE 'AT_LEAST';
ALTER TYPE "Measure" ADD VALUE 'AT_MOST';
ALTER TYPE "Measure" ADD VALUE 'RANGE';
ALTER TYPE "Measure" ADD VALUE 'PIECEWISE';

-- AlterEnum
ALTER TYPE "ValueSource" ADD VALUE 'DERIVED';

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "role" "AssessmentRole" NOT NULL DEFAULT 'OTHER';

-- AlterTable
ALTER TABLE "CheckIn" ADD COLUMN     "writtenUnit" TEXT,
ADD COLUMN     "writtenValue" DECIMAL(24,9);

-- AlterTable
ALTER TABLE "KeyResultDefinition" ADD COLUMN     "cadenceDays" INTEGER,
ADD COLUMN     "derivation" JSONB,
ADD COLUMN     "derivedFromMetricId" UUID,
ADD COLUMN     "graceDays" INTEGER,
ADD COLUMN     "high" DECIMAL(24,9),
ADD COLUMN     "highest" DECIMAL(24,9),
ADD COLUMN     "low" DECIMAL(24,9),
ADD COLUMN     "lowest" DECIMAL(24,9),
ADD COLUMN     "method" "ThresholdMethod",
ADD COLUMN     "points" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "tolerance" DECIMAL(24,9);

-- CreateIndex
CREATE INDEX "KeyResultDefinition_derivedFromMetricId_idx" ON "KeyResultDefinition"("derivedFromMetricId");

-- AddForeignKey
ALTER TABLE "KeyResultDefinition" ADD CONSTRAINT "KeyResultDefinition_derivedFromMetricId_fkey" FOREIGN KEY ("derivedFromMetricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema cannot say. Measures are compared as text: a value that was added to an enum cannot be used before the commit.

ALTER TABLE "KeyResultDefinition" DROP CONSTRAINT "KeyResultDefinition_range_fits_measure";
ALTER TABLE "KeyResultDefinition"
    ADD CONSTRAINT "KeyResultDefinition_range_fits_measure" CHECK (
        CASE "measure"::text
            WHEN 'INCREASE' THEN "baseline" IS NOT NULL AND "target" IS NOT NULL
            WHEN 'DECREASE' THEN "baseline" IS NOT NULL AND "target" IS NOT NULL
            WHEN 'AT_LEAST' THEN "baseline" IS NULL AND "target" IS NOT NULL
            WHEN 'AT_MOST' THEN "baseline" IS NULL AND "target" IS NOT NULL
            ELSE "baseline" IS NULL AND "target" IS NULL
        END
    ),
    ADD CONSTRAINT "KeyResultDefinition_method_fits_measure" CHECK (
        ("method" IS NOT NULL) = ("measure"::text IN ('AT_LEAST', 'AT_MOST'))
        AND ("tolerance" IS NULL OR "method" IS NOT NULL)
    ),
    ADD CONSTRAINT "KeyResultDefinition_tolerance_above_zero" CHECK ("tolerance" > 0 AND "tolerance" < 1e15),
    ADD CONSTRAINT "KeyResultDefinition_ends_fit_measure" CHECK (
        num_nonnulls("low", "high", "lowest", "highest") = CASE "measure"::text WHEN 'RANGE' THEN 4 ELSE 0 END
    ),
    ADD CONSTRAINT "KeyResultDefinition_ends_in_order" CHECK (
        "lowest" <= "low" AND "low" <= "high" AND "high" <= "highest" AND "lowest" > -1e15 AND "highest" < 1e15
    ),
    ADD CONSTRAINT "KeyResultDefinition_points_fit_measure" CHECK (
        jsonb_typeof("points") = 'array'
        AND CASE "measure"::text
            WHEN 'PIECEWISE' THEN jsonb_array_length("points") >= 2
            ELSE jsonb_array_length("points") = 0
        END
    ),
    ADD CONSTRAINT "KeyResultDefinition_derivation_fits_source" CHECK (
        ("derivation" IS NOT NULL) = ("valueSource"::text = 'DERIVED')
        AND ("derivedFromMetricId" IS NOT NULL) = (coalesce("derivation" ->> 'source', '') = 'METRIC')
    ),
    ADD CONSTRAINT "KeyResultDefinition_cadence_is_whole" CHECK (
        ("cadenceDays" IS NULL) = ("graceDays" IS NULL)
        AND coalesce("cadenceDays" BETWEEN 1 AND 366 AND "graceDays" BETWEEN 0 AND 366, true)
    );

ALTER TABLE "CheckIn"
    ADD CONSTRAINT "CheckIn_written_value_is_a_number" CHECK ("writtenValue" > -1e15 AND "writtenValue" < 1e15),
    ADD CONSTRAINT "CheckIn_written_with_its_unit" CHECK (
        ("writtenUnit" IS NULL) = ("writtenValue" IS NULL) AND ("writtenValue" IS NULL OR "value" IS NOT NULL OR "numerator" IS NOT NULL)
    );
