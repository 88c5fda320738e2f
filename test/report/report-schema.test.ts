import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import { REPORT_SCHEMAS, renderReportSchema, reportSchemaFile } from "../../scripts/report/build-report-schema.ts";
import type * as z from "zod/mini";
import type { ReportSchema, StatusSchema } from "../../scripts/report/report-schema.ts";
import { reportJson, statusJson, type StatusJson } from "../../src/report/json.ts";
import type { Report } from "../../src/report/report.ts";
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

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

/** Do not compile where the engine says something that the schemas don't know. */
const asReport = (report: Writable<Report>): z.output<typeof ReportSchema> => report;
const asStatus = (status: Writable<StatusJson>): Omit<z.output<typeof StatusSchema>, "version"> => status;

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

describe("the published JSON schemas of what is written for machines", () => {
  it.each(REPORT_SCHEMAS)("%s is the one that the documents are made from", async (name) => {
    expect(await readFile(reportSchemaFile(name), "utf8")).toBe(await renderReportSchema(name));
  });

  it("describe the reports of runs, and nothing else", async () => {
    const isReport = await validatorOf("report.schema.json");
    const isStatus = await validatorOf("status.schema.json");

    const reports = await playReports();

    expect(reports.map(({ totals }) => totals.changed)).toEqual([false, true, true, false]);
    for (const report of reports) {
      const written = asReport(JSON.parse(reportJson(report)) as Writable<Report>);
      expect({ valid: isReport(written), errors: isReport.errors }).toEqual({ valid: true, errors: null });
      const status = asStatus(JSON.parse(JSON.stringify(statusJson(report))) as Writable<StatusJson>);
      expect({ valid: isStatus(status), errors: isStatus.errors }).toEqual({ valid: true, errors: null });
      expect(isReport({ ...written, extra: 1 })).toBe(false);
    }
  });
});
