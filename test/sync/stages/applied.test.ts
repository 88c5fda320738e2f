import { describe, expect, it } from "@jest/globals";
import { explainFailure } from "../../../src/sync/stages/applied.ts";
import { GitHubError } from "../../../src/errors.ts";

describe("what an operation failed with", () => {
  it("is reported in the words of the error and with its cure", () => {
    const error = new GitHubError("GitHub refused the title.", { status: 422, hint: "Shorten it." });

    expect(explainFailure(error)).toEqual({ message: "GitHub refused the title.", hint: "Shorten it." });
  });

  it("ends the run where it is no error of ours: that is a defect", () => {
    const defect = new TypeError("x is undefined");

    expect(() => explainFailure(defect)).toThrow(defect);
  });
});
