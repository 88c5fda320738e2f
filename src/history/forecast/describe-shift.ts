import { shownDay } from "../day.ts";
import { pointAt, type Point } from "../point.ts";
import { forecast, type Forecast } from "./forecast.ts";

/**
 * Says how a change of a plan moves the later day of its forecast: "Adds 6 items: 20 May becomes 9 June." Empty where it
 * leaves the work as it is, and where there is no forecast.
 *
 * @param points before the change
 * @param now where the plan stands with it
 */
export function describeShift(points: readonly Point[], now: Point): string {
  const before = pointAt(points, now.day);
  if (before === undefined) return "";
  const added = now.total - before.total;
  const more = added - (now.done - before.done);
  if (more === 0 && added === 0) return "";
  const what = [
    added > 0 ? `adds ${items(added)}` : added < 0 ? `takes ${items(-added)} out` : "",
    now.done > before.done ? `completes ${items(now.done - before.done)}` : "",
  ].filter((part) => part !== "");
  if (what.length === 0) return "";
  const [from, to] = [laterDay(forecast(points, now.day)), laterDay(forecast(points, now.day, more))];
  if (from === null || to === null) return "";
  const sentence = capital(what.join(" and "));
  const day = shownDay(from, now.day);
  return from === to ? `${sentence}: ${day} stays.` : `${sentence}: ${day} becomes ${shownDay(to, now.day)}.`;
}

function laterDay(found: Forecast) {
  return found.kind === "range" ? found.most : null;
}

function items(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
