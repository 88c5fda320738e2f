import { describe, expect, it } from "@jest/globals";
import { explainFailure } from "../../../src/sync/stages/applied.ts";
import { GitHubError } from "../../../src/errors.ts";

describe("the error of an operation", () => {
  it("is reported with the error's message and hint", () => {
    const error = new GitHubError("GitHub refused the title.", { status: 422, hint: "Shorten it." });

    expect(explainFailure(error)).toEqual({ message: "GitHub refused the title.", hint: "Shorten it." });
  });

  it("ends the run if it is not one of our errors: that is a defect", () => {
    const defect = new TypeError("x is undefined");

    expect(() => explainFailure(defect)).toThrow(defect);
  });
});
