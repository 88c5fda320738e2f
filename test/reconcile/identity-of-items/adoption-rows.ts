import { observedIssue } from "../../support/observed-issue.ts";
import { ADA } from "../issue-acts.ts";

export const MINE = observedIssue(50, { title: "Paint the hull", author: ADA });
