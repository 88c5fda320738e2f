import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import * as jq from "jq-wasm";
import { Ajv, type ValidateFunction } from "ajv";
import { REPORT_SCHEMAS, renderReportSchema, reportSchemaFile } from "../../scripts/report/build-report-schema.ts";
import type * as z from "zod/mini";
import type { ReportSchema, StatusSchema } from "../../scripts/report/report-schema.ts";
import { reportJson, statusJson, type StatusJson } from "../../src/report/json.ts";
import type { ItemReport, OperationReport, PlanReport, Report, ReportedDiagnostic } from "../../src/report/report.ts";
import { blocksOf } from "../project/document-parts.ts";
import { startStage } from "../e2e/round-trip/engine.ts";

const PLAN = `# Dock

## Step 1: Survey ✅

## Step 2: Build

**Owner**: Ada
**Depends On**: Step 1

- [ ] Drive piles
- [ ] Lay planks
- [ ] ~~Paint them~~
`;

type Writable<T> = T extends number ? T : { -readonly [K in keyof T]: Writable<T[K]> };
type Described = z.output<typeof ReportSchema>;
type DescribedPlan = Described["plans"][number];

/** Don't compile where the engine says something else than the schemas. */
const asReport = (report: Writable<Report>): Described => report;
const asStatus = (status: Writable<StatusJson>): Omit<z.output<typeof StatusSchema>, "version"> => status;

/** The names of parts that the engine writes and the schema lacks: there is none. */
type Missing<Written, Schema> = Exclude<keyof Written, keyof Schema>;
type MissingParts = [
  Missing<Report, Described>,
  Missing<Report["totals"], Described["totals"]>,
  Missing<PlanReport, DescribedPlan>,
  Missing<ItemReport, DescribedPlan["items"][number]>,
  Missing<OperationReport, DescribedPlan["operations"][number]>,
  Missing<ReportedDiagnostic, DescribedPlan["diagnostics"][number]>,
];
const missingParts: MissingParts extends readonly never[] ? [] : never = [];

// jq tells its failures to the process that it runs in.
afterAll(() => {
  process.exitCode = undefined;
});

async function validatorOf(name: string): Promise<ValidateFunction> {
  return new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(
    JSON.parse(await renderReportSchema(name)) as object,
  );
}

/** A preview, a first sync, one that finds closed issues and a renamed one, and one of a plan that can't be read. */
async function playReports(): Promise<readonly Report[]> {
  const stage = await startStage({ "PLAN.md": PLAN });
  try {
    const before = await stage.preview();
    const first = await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Drive piles"), { by: "ada" });
    stage.repo.editIssue(stage.numberOf("Lay planks"), { title: "Lay oak planks" }, "ada");
    const second = await stage.sync();
    stage.repo.push({ "PLAN.md": "# Dock\n\n<<<<<<< a\n- [ ] Drive piles\n=======\n>>>>>>> b\n" });
    return [before, first, second, await stage.sync()];
  } finally {
    await stage.sandbox.close();
  }
}

let reports: readonly Report[];
beforeAll(async () => {
  reports = await playReports();
});

describe("the published JSON schemas of what is written for machines", () => {
  it.each(REPORT_SCHEMAS)("%s is the one that the documents are made from", async (name) => {
    expect(await readFile(reportSchemaFile(name), "utf8")).toBe(await renderReportSchema(name));
  });

  it("describe the reports of runs, and nothing else", async () => {
    const isReport = await validatorOf("report.schema.json");
    const isStatus = await validatorOf("status.schema.json");

    expect(reports.map(({ totals }) => totals.changed)).toEqual([false, true, true, false]);
    expect(missingParts).toEqual([]);
    for (const report of reports) {
      const written = asReport(JSON.parse(reportJson(report)) as Writable<Report>);
      expect({ valid: isReport(written), errors: isReport.errors }).toEqual({ valid: true, errors: null });
      const status = asStatus(JSON.parse(JSON.stringify(statusJson(report))) as Writable<StatusJson>);
      expect({ valid: isStatus(status), errors: isStatus.errors }).toEqual({ valid: true, errors: null });
      expect(isReport({ ...written, extra: 1 })).toBe(false);
    }
  });

  it("are asked by jq as the document shows it", async () => {
    const report = reports[2];
    const asked = blocksOf("docs/report.md", "sh")
      .join("")
      .split("\n")
      .flatMap((line) => {
        const [, flags = "", query] = /^jq (-r )?'(.+)' report\.json$/.exec(line) ?? [];
        return query === undefined ? [] : [{ query, flags: flags.trim() }];
      });

    // It throws where a part that is gone through is missing.
    const answers = await Promise.all(
      asked.map(async ({ query, flags }) => jq.raw(report ?? {}, query, flags === "" ? [] : [flags])),
    );

    expect(answers).toHaveLength(3);
    expect(answers[0]).toBe(String(report?.totals.progress));
    await expect(jq.raw(report ?? {}, ".plants[]")).rejects.toThrow("null");
  });
});
