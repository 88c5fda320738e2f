import { dayText, shownDay, type Day } from "../day.ts";
import { LATER_SHARE, type Forecast } from "./forecast.ts";

/** A forecast as a sentence: "half: 3 May, 85 in 100: 20 May". */
export function forecastText(forecast: Forecast, today: Day): string {
  switch (forecast.kind) {
    case "range": {
      const later = forecast.most === null ? "not foreseeable" : shownDay(forecast.most, today);
      return `half: ${shownDay(forecast.half, today)}, ${LATER_SHARE} in 100: ${later}`;
    }
    case "done":
      // At the start of a past that is cut off, it may have been done before.
      return `done by ${shownDay(forecast.day, today)}`;
    case "none":
      return `none. ${forecast.reason}`;
  }
}

/** A forecast for machines, its days as YYYY-MM-DD. */
export function forecastJson(forecast: Forecast): Readonly<Record<string, string | null>> {
  switch (forecast.kind) {
    case "range":
      return {
        kind: "range",
        half: dayText(forecast.half),
        most: forecast.most === null ? null : dayText(forecast.most),
      };
    case "done":
      return { kind: "done", day: dayText(forecast.day) };
    case "none":
      return { kind: "none", reason: forecast.reason };
  }
}
