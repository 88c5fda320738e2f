import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { createHash } from "node:crypto";
import minpath from "node:path";
import minproc from "node:process";
import { fileURLToPath as urlToPath } from "node:url";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// src/errors.ts
const EXIT = {
	done: 0,
	attention: 1,
	usage: 2,
	permission: 3,
	limits: 4,
	internal: 70
};
var PlansyncError = class extends Error {
	hint;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = new.target.name;
		this.hint = options.hint;
	}
};
function messageOf$1(thrown) {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
var ConfigError = class extends PlansyncError {
	code = "config";
	exitCode = EXIT.usage;
	place;
	constructor(message, options) {
		super(message, options);
		this.place = options.place ?? null;
	}
};
var PlanNotFoundError = class extends PlansyncError {
	code = "plan-not-found";
	exitCode = EXIT.usage;
	summary;
	globs;
	constructor(summary, options) {
		super(`${summary} Looked for ${options.globs.join(", ")}.`, options);
		this.summary = summary;
		this.globs = options.globs;
	}
};
var PermissionError = class extends PlansyncError {
	code = "permission";
	exitCode = EXIT.permission;
};
var RateLimitError = class extends PlansyncError {
	code = "rate-limit";
	exitCode = EXIT.limits;
	retryAt;
	constructor(message, options) {
		super(message, options);
		this.retryAt = options.retryAt;
	}
};
var MovedError = class extends PlansyncError {
	code = "moved";
	exitCode = EXIT.limits;
};
var ProtectedBranchError = class extends PlansyncError {
	code = "protected-branch";
	exitCode = EXIT.permission;
};
var UnknownOutcomeError = class extends PlansyncError {
	code = "unknown-outcome";
	exitCode = EXIT.limits;
};
var GitHubError = class extends PlansyncError {
	code = "github";
	exitCode = EXIT.limits;
	status;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
	}
};
var CostError = class extends PlansyncError {
	code = "too-costly";
	exitCode = EXIT.usage;
};
const DEFECT_HINT = "This is a defect in plansync: please report it with the message above.";
var InternalError = class extends PlansyncError {
	code = "internal";
	exitCode = EXIT.internal;
	constructor(message, cause) {
		super(message, {
			hint: DEFECT_HINT,
			cause
		});
	}
};
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject$1(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own$4(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own$4(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$4(this, key, fn.bind(this));
		},
		set(value) {
			own$4(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse$1 = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$4(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject$1(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
	return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
	return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function describe$2(description) {
	const ch = new $ZodCheck({ check: "describe" });
	ch._zod.onattach = [(inst) => {
		const existing = globalRegistry.get(inst) ?? {};
		globalRegistry.add(inst, {
			...existing,
			description
		});
	}];
	ch._zod.check = () => {};
	return ch;
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own$4(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string$2(params) {
	return /* @__PURE__ */ _string(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return /* @__PURE__ */ _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return /* @__PURE__ */ _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return /* @__PURE__ */ _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniTuple = /*@__PURE__*/ $constructor("ZodMiniTuple", (inst, def) => {
	$ZodTuple.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	return new ZodMiniTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(hasRest ? _params : _paramsOrRest)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string$2(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
const describe$1 = describe$2;
// src/ports/issue-number.ts
function issueNumber(number) {
	return number;
}
const issueNumberSchema = int().check(/* @__PURE__ */ _positive()).brand();
// src/plan/model/plan.ts
const ITEM_KINDS = [
	"plan",
	"phase",
	"step",
	"task",
	"check"
];
// src/record/record-upgrade.ts
const first = /* @__PURE__ */ looseObject({
	format: /* @__PURE__ */ literal(1),
	items: /* @__PURE__ */ array(/* @__PURE__ */ tuple([/* @__PURE__ */ string$2(), int()])),
	vanished: /* @__PURE__ */ boolean(),
	proposed: /* @__PURE__ */ boolean()
});
function upgradeRecord(value) {
	const parsed = first.safeParse(value);
	if (!parsed.success) return value;
	const { items, vanished, proposed, ...rest } = parsed.data;
	return {
		...rest,
		format: 2,
		branch: null,
		repository: null,
		follower: "",
		choice: "configuration",
		labels: [],
		outside: false,
		items: items.map(([key, issue]) => [
			key,
			issue,
			0,
			null
		]),
		unread: [],
		away: vanished ? "gone" : null,
		proposed: proposed ? {} : null,
		refs: {}
	};
}
const state = /* @__PURE__ */ _enum([
	"open",
	"done",
	"dropped"
]);
const recordedIssue = /* @__PURE__ */ union([/* @__PURE__ */ literal(0), issueNumberSchema]);
const exceptSchema = /* @__PURE__ */ strictObject({
	plan: /* @__PURE__ */ optional(state),
	issue: /* @__PURE__ */ optional(state),
	away: /* @__PURE__ */ optional(/* @__PURE__ */ boolean()),
	stale: /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ _enum([
		"title",
		"parent",
		"order",
		"blockers"
	])))
});
const undoSchema = /* @__PURE__ */ strictObject({
	carrier: /* @__PURE__ */ _enum([
		"box",
		"status",
		"numbered",
		"heading"
	]),
	text: /* @__PURE__ */ string$2()
});
const unreadSchema = /* @__PURE__ */ strictObject({
	at: int().check(/* @__PURE__ */ _nonnegative()),
	key: /* @__PURE__ */ string$2(),
	issue: recordedIssue,
	kind: /* @__PURE__ */ _enum(ITEM_KINDS),
	title: /* @__PURE__ */ string$2(),
	id: /* @__PURE__ */ nullable(/* @__PURE__ */ string$2()),
	text: /* @__PURE__ */ string$2(),
	section: /* @__PURE__ */ array(/* @__PURE__ */ string$2()),
	parent: /* @__PURE__ */ string$2(),
	below: /* @__PURE__ */ array(/* @__PURE__ */ string$2()),
	state
});
const recordSchema = /* @__PURE__ */ strictObject({
	format: /* @__PURE__ */ literal(2),
	plan: /* @__PURE__ */ string$2(),
	path: /* @__PURE__ */ string$2(),
	branch: /* @__PURE__ */ nullable(/* @__PURE__ */ string$2()),
	repository: /* @__PURE__ */ nullable(int()),
	base: /* @__PURE__ */ strictObject({
		commit: /* @__PURE__ */ string$2(),
		blob: /* @__PURE__ */ string$2()
	}),
	next: /* @__PURE__ */ nullable(/* @__PURE__ */ string$2()),
	fingerprint: /* @__PURE__ */ string$2(),
	writer: /* @__PURE__ */ string$2(),
	follower: /* @__PURE__ */ string$2(),
	choice: /* @__PURE__ */ string$2(),
	outside: /* @__PURE__ */ boolean(),
	items: /* @__PURE__ */ array(/* @__PURE__ */ tuple([
		/* @__PURE__ */ string$2(),
		recordedIssue,
		int(),
		/* @__PURE__ */ nullable(state)
	])),
	unread: /* @__PURE__ */ array(unreadSchema),
	except: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), exceptSchema),
	undo: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), undoSchema),
	cascades: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), /* @__PURE__ */ array(/* @__PURE__ */ string$2())),
	gone: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), issueNumberSchema),
	orphans: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), issueNumberSchema),
	away: /* @__PURE__ */ nullable(/* @__PURE__ */ _enum([
		"gone",
		"replaced",
		"left-out"
	])),
	proposed: /* @__PURE__ */ nullable(/* @__PURE__ */ record(/* @__PURE__ */ string$2(), /* @__PURE__ */ _enum(["open", "done"]))),
	labels: /* @__PURE__ */ array(/* @__PURE__ */ string$2()),
	refs: /* @__PURE__ */ record(/* @__PURE__ */ string$2(), /* @__PURE__ */ _enum([
		"deleted",
		"transferred",
		"not-an-issue",
		"unlike"
	])),
	results: /* @__PURE__ */ nullable(/* @__PURE__ */ string$2())
});
const PREFIX = "plans/";
function isKnownText({ base, next }, blob) {
	return base.blob === blob || next === blob;
}
function recordPath(planId) {
	return `${PREFIX}${planId}.json`;
}
function allowancePath(planId) {
	return `allowed/${planId}`;
}
function listedItems({ items, unread }) {
	return [...items.map(([key, issue]) => [key, issue]), ...unread.map(({ key, issue }) => [key, issue])];
}
function readRecords(files) {
	const records = [];
	const unreadable = [];
	for (const [path, text] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
		if (!path.startsWith(PREFIX)) continue;
		const value = parseJson(text);
		refuseNewer(path, value);
		const parsed = recordSchema.safeParse(upgradeRecord(value));
		if (parsed.success && recordPath(parsed.data.plan) === path) records.push(parsed.data);
		else unreadable.push(path);
	}
	return {
		records,
		unreadable
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function refuseNewer(path, value) {
	const probe = (/* @__PURE__ */ object({ format: /* @__PURE__ */ number() })).safeParse(value);
	if (!probe.success || probe.data.format <= 2) return;
	throw new ConfigError(`The record ${path} has format ${probe.data.format}; this version knows 2.`, { hint: "A newer plansync has worked on this repository: use that version, or a newer one." });
}
// src/commands/allow.ts
async function allowHeldPlans(writer, { repository, plans }, by) {
	const allowed = plans.filter(mayBeAllowed).map(({ tracked }) => ({
		planId: tracked.planId,
		path: tracked.file.path,
		blob: tracked.file.blob
	}));
	if (allowed.length === 0) return [];
	const files = new Map(allowed.map(({ planId, blob }) => [allowancePath(planId), `${blob}\n`]));
	await writer.writeState(repository.look.state.commit, files, `Let ${allowed.length} held plans pass, as ${by} says`);
	return allowed;
}
function mayBeAllowed({ changes }) {
	return changes !== null && (changes.hold !== null || changes.items.some(({ outcome }) => outcome.closedAway));
}
// src/identity/text/normalise.ts
const STATUS = "done|complete|completed|finished|closed|shipped|merged|fixed|verified|passed|pass|ok|todo|to do|pending|open|planned|not started|in progress|in review|wip|started|ongoing|blocked|failed|deferred|skipped|cancelled|canceled|removed|dropped|obsolete|superseded|optional|required|partial|partially|partially complete|configured|ready|n/a|new|updated|active|validated|current|next|mvp|fertig|erledigt|offen|terminé|fait|hecho|completado|pendiente|concluído|feito|завершено|выполнено|готово|сделано|в работе|完了|完成|已完成|进行中|未着手|완료|진행 중";
const DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[t ]\d{1,2}:\d{2}(?::\d{2})?z?)?`;
const SHA = String.raw`(?=[0-9a-f]*\d)[0-9a-f]{7,40}`;
const ESTIMATE = String.raw`(?:est(?:imate[d]?)?[.:]?\s*)?~?\s*\d+(?:[.,]\d+)?\s*(?:[-–—]|to)?\s*(?:(?<!\d)\d+(?:[.,]\d+)?)?\s*\+?\s*(?:${"h|hr|hrs|hours?|d|days?|w|wks?|weeks?|m|mins?|minutes?|months?|sp|pts?|points?|story points?|stunden?|tage?|wochen?|heures?|jours?|horas?|días?|dias?|часов|часа|час|дней|дня|день|недел[яиь]|時間|日|週間|小时|天|周|시간|일|주"})`;
const REFERENCE = String.raw`(?:(?:pr|mr|gh|issue|commit|ref|sha|checkpoint|merged|completed|started|verified|done|fixed in|closes|see|by|evidence)\b[\s:#]*)+`;
const MAX_WORDING = 4e3;
const one$2 = (source) => new RegExp(source, "u");
const BOOKKEEPING = [
	one$2(`^(?:${STATUS})(?:$|[\\s:,;.!—–-].*$)`),
	one$2(`^(?:${DATE})(?:$|[\\s,;].*$)`),
	one$2(`^(?:${SHA})(?:[\\s,;].*)?$`),
	one$2(`^(?:${ESTIMATE})$`),
	one$2(`^${REFERENCE}(?:${DATE}|${SHA}|#?\\d+)(?:$|\\W.*$)`),
	one$2(`^(?:evidence|checkpoint|priority|effort|estimate|est|owner|assigned|status|optional|p)\\b\\s*[:=].*$`),
	one$2(`^p[0-4]$`),
	one$2(`^(?:pr|mr|gh)?\\s*#\\d+$`)
];
const SEPARATOR = String.raw`(?<!\s)\s*(?<![-–—|,→])[-–—|,→]`;
const BEFORE_TAIL = /[-–—|,→:#~]/u;
const TAIL = [
	one$2(`${SEPARATOR}+\\s*(?:${DATE})$`),
	one$2(`${SEPARATOR}*\\s*(?:pr|mr|gh)?\\s*#\\d+$`),
	one$2(`\\s+(?:(?:started|completed|merged|created|due|logged|verified|pr|ref|blocked-by|assignee|actual|est):\\S+|~${ESTIMATE}|#[a-z][\\w:-]*)$`),
	one$2(`${SEPARATOR}+\\s*(?:${ESTIMATE})$`)
];
const SEPARATED_STATUS = one$2(`(?<!\\s)\\s*(?:(?<![-–—|→])[-–—|→]+|:)\\s*(?:${STATUS})(?:\\s*[,:]?\\s*\\(?(?:on |at |in )?(?:${DATE})\\)?)?[.!]?$`);
const LEADING_MARK = /^\s*(?:>\s*)*(?:#{1,6}\s+|(?:[-*+]|\d{1,4}[.)])(?:\s+|$))?(?:\[[^\]\n]\]\\?\*?(?:\s+|(?=\S)))?/u;
const LEADING_TAG = /^\s*(?:\[(?:p\d?|us\d+|story|parallel|[a-z]{1,4}\d{0,4}|\d+)\]|\((?:p\d?|parallel)\))\s*/u;
const LEADING_ID = /^\s*(?:(?:phase|step|task|sprint|story|user story|epic|milestone|stage|wave|week|day|part|schritt|étape|etapa|paso|tarea|tâche|aufgabe|шаг|этап|задача|фаза)\s+-?(?:\d+(?:[.–-]\d+)*[a-z]?|[a-z])(?=[\s.:)\-–—]|$)|[a-z]{1,5}-?\d{1,5}(?:[.-]\d+)*[a-z]?(?=[\s.:)]|$)|\d{1,4}(?:\.\d+)+[a-z]?(?=[\s.:)]|$)|\d{1,4}(?=[.:)])|#\d+(?=[\s.:)]))[.:)]*\s*(?:[-–—]+\s+)?/u;
const PICTURE$2 = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|[\u2713\u2714\u2717\u2718]/gu;
function plainText$1(text) {
	return text.replace(/<!--.*?-->/gsu, " ").replace(LEADING_MARK, "").replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu, "$1").replace(/\*\*|__|~~|`/gu, "").replace(/(^|[\s(])[*_](?=\S)|(?<=\S)[*_](?=$|[\s).,:;])/gu, "$1").replace(/\\([!-/:-@[-`{-~])/gu, "$1").replace(/\s+/gu, " ").trim();
}
function normaliseTitle(text) {
	const plain = tidy(text);
	return words$2(dropTail(dropHead(plain))) || words$2(plain);
}
function withoutIds(text) {
	return dropHead(tidy(text));
}
function tidy(text) {
	return plainText$1(text.slice(0, MAX_WORDING).normalize("NFKC").toLowerCase()).replace(PICTURE$2, " ").replace(/\s+/gu, " ").trim();
}
function words$2(text) {
	return text.replace(/(?<=\p{L})[+#]+(?![\p{L}\p{N}])/gu, (marks) => marks.replaceAll("+", "plus").replaceAll("#", "sharp")).replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}
function dropHead(text) {
	let rest = text;
	for (let turn = 0; turn < 4; turn++) {
		const shorter = rest.replace(LEADING_TAG, "").replace(LEADING_ID, "").replace(/^[\s:.\-–—]+/u, "");
		if (shorter === rest || words$2(shorter) === "") return rest;
		rest = shorter;
	}
	return rest;
}
function dropTail(text) {
	let rest = text;
	for (let turn = 0; turn < 8; turn++) {
		const shorter = dropOneTail(rest).trim();
		if (shorter === rest || words$2(shorter) === "") return rest;
		rest = shorter;
	}
	return rest;
}
function dropOneTail(text) {
	const bracket = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\})[\s.,:;]*$/u.exec(text);
	if (bracket !== null) {
		const inside = (bracket[1] ?? bracket[2] ?? bracket[3] ?? "").trim();
		if (inside === "" || BOOKKEEPING.some((pattern) => pattern.test(inside))) return text.slice(0, bracket.index);
	}
	if (!BEFORE_TAIL.test(text)) return text;
	for (const pattern of [SEPARATED_STATUS, ...TAIL]) {
		const found = pattern.exec(text);
		if (found !== null && found.index > 0) return text.slice(0, found.index);
	}
	return text;
}
// src/identity/text/short-hash.ts
const LENGTH = 10;
function shortHash(parts) {
	const text = parts.map((part) => `${String(part.length)}:${part}`).join("");
	const digits = cyrb53(text, 1).toString(36).padStart(11, "0") + cyrb53(text, 2).toString(36).padStart(11, "0");
	return digits.slice(11 - LENGTH / 2, 11) + digits.slice(-5);
}
function cyrb53(text, seed) {
	let high = 3735928559 ^ seed;
	let low = 1103547991 ^ seed;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
// src/identity/keys.ts
function planId(path, taken, repository = 0) {
	const place = repository === 0 ? ["plan", path] : [
		"plan",
		String(repository),
		path
	];
	return firstFree((counter) => shortHash([...place, String(counter)]), taken);
}
function itemKey(plan, parentKey, normalisedTitle, counter) {
	return shortHash([
		"item",
		plan,
		parentKey,
		normalisedTitle,
		String(counter)
	]);
}
function assignKeys(plan, items, keptKeys, taken) {
	const used = new Set(keptKeys.values());
	const keys = [];
	const counters = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const kept = keptKeys.get(index);
		const parentKey = item.parent === null ? "" : keys[item.parent] ?? "";
		const key = kept ?? nextFree(parentKey, normaliseTitle(item.title));
		used.add(key);
		keys.push(key);
	}
	return keys;
	function nextFree(parentKey, title) {
		const name = `${parentKey}\n${title}`;
		for (let counter = counters.get(name) ?? 0;; counter += 1) {
			const key = itemKey(plan, parentKey, title, counter);
			if (used.has(key) || taken(key)) continue;
			counters.set(name, counter + 1);
			return key;
		}
	}
}
function firstFree(make, taken) {
	let counter = 0;
	while (taken(make(counter))) counter++;
	return make(counter);
}
// src/identity/text/language.ts
const SMALL_WORDS = {
	english: "the of and to for with on in all it is are be from by that this an as at up",
	german: "der die das und für mit auf ein eine den dem des ist im zu von bei nach aus werden als zum zur",
	french: "le la les des du et pour avec sur un une est dans au aux par que qui en de",
	spanish: "el la los las del y para con por un una es en al que se su como de",
	portuguese: "o os as do da dos das e para com por um uma no na nos que ao de em",
	italian: "il lo gli della delle dei e per con un una nel nella che è di sul al da",
	dutch: "het een en van voor met op naar te bij niet alle de is zijn aan uit",
	polish: "i w na do z dla oraz się nie jest przy po od przez",
	russian: "и в на с для по не из к от что при все о за"
};
const SCRIPTS = [
	["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	["korean", /\p{Script=Hangul}/gu],
	["chinese", /\p{Script=Han}/gu],
	["arabic", /\p{Script=Arabic}/gu],
	["hebrew", /\p{Script=Hebrew}/gu],
	["thai", /\p{Script=Thai}/gu],
	["hindi", /\p{Script=Devanagari}/gu],
	["greek", /\p{Script=Greek}/gu]
];
const SETS = Object.entries(SMALL_WORDS).map(([name, words]) => [name, new Set(words.split(" "))]);
const MAX_LENGTH$2 = 2e4;
const OWN_SCRIPT = .2;
const FEWEST_WORDS = 2;
function languageOf(text) {
	const beginning = text.slice(0, MAX_LENGTH$2).toLowerCase();
	const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
	for (const [name, script] of SCRIPTS) if ((beginning.match(script)?.length ?? 0) > OWN_SCRIPT * letters) return name;
	const words = beginning.match(/\p{L}+/gu) ?? [];
	const [best, second] = SETS.map(([name, small]) => ({
		name,
		hits: words.filter((word) => small.has(word)).length
	})).sort((a, b) => b.hits - a.hits);
	if (best === void 0 || best.hits < FEWEST_WORDS || best.hits <= (second?.hits ?? 0)) return null;
	return best.name;
}
const FEWEST_ITEMS = 6;
function areTranslations(before, after) {
	if (before.items.length !== after.items.length || before.items.length <= FEWEST_ITEMS) return false;
	return before.items.every(({ kind, parent }, index) => {
		const other = after.items[index];
		return other?.kind === kind && other.parent === parent;
	}) && differInLanguage(before, after);
}
function differInLanguage(before, after) {
	const [one, other] = [languageOf(wordsIn(before)), languageOf(wordsIn(after))];
	return one !== null && other !== null && one !== other;
}
function wordsIn({ items }) {
	return items.map(({ title }) => title).join("\n");
}
// src/reconcile/identity-of-items/answers.ts
const answers = /* @__PURE__ */ array(/* @__PURE__ */ strictObject({
	issue: issueNumberSchema,
	title: /* @__PURE__ */ string$2()
}));
function answersPath(planId) {
	return `answers/${planId}.json`;
}
function readAnswers(files, planId) {
	const text = files.get(answersPath(planId));
	if (text === void 0) return [];
	try {
		const parsed = answers.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : [];
	} catch {
		return [];
	}
}
function itemOfAnswer(plan, { title }) {
	const [item, ...others] = plan.items.filter((each) => each.index > 0 && normaliseTitle(each.title) === title);
	return item === void 0 || others.length > 0 ? null : item;
}
function withAnswer(known, answer) {
	return [...known.filter(({ issue, title }) => issue !== answer.issue && title !== answer.title), answer];
}
function renderAnswers(list) {
	return `${JSON.stringify(list, null, 1)}\n`;
}
// src/identity/passes/pairing.ts
var Pairing = class {
	afterOf = /* @__PURE__ */ new Map();
	beforeOf = /* @__PURE__ */ new Map();
	assumed = /* @__PURE__ */ new Set();
	#mayPair;
	constructor(mayPair = () => true) {
		this.#mayPair = mayPair;
	}
	add(before, after, isAssumed = false) {
		if (!this.isFree(before, after)) return false;
		this.afterOf.set(before, after);
		this.beforeOf.set(after, before);
		if (isAssumed) this.assumed.add(before);
		return true;
	}
	isFree(before, after) {
		return !this.afterOf.has(before) && !this.beforeOf.has(after) && this.#mayPair(before, after);
	}
	get size() {
		return this.afterOf.size;
	}
};
// src/identity/passes/conflicts.ts
function isExcluded({ before, after }, old, now) {
	const [one, other] = [before.words(old), after.words(now)];
	if (one === void 0 || other === void 0) return true;
	return other.saysNew && !one.saysNew || areDisjoint(one.issues, other.issues);
}
function areAboutDifferentThings({ before, after }, old, now) {
	const [one, other] = [before.words(old), after.words(now)];
	if (one === void 0 || other === void 0) return true;
	return hasOwn(one.codes, other.codes) && hasOwn(other.codes, one.codes) || hasOwn(numbersOf(one), numbersOf(other)) && hasOwn(numbersOf(other), numbersOf(one));
}
function haveDifferentNames({ before, after }, old, now) {
	const [one, other] = [before.words(old)?.id, after.words(now)?.id];
	return one?.names === true && other?.names === true && one.key !== other.key;
}
function numbersOf({ wording }) {
	return new Set(wording.match(/(?<!\S)\d+[a-z]?(?!\S)/gu));
}
function hasOwn(one, other) {
	return [...one].some((entry) => !other.has(entry));
}
function areDisjoint(one, other) {
	return one.size > 0 && other.size > 0 && ![...one].some((entry) => other.has(entry));
}
// src/identity/text/similarity.ts
const MAX_LENGTH$1 = 600;
const UNSPACED$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
function profileOf(normalised) {
	const text = normalised.slice(0, MAX_LENGTH$1);
	const words = wordsOf$2(text);
	return {
		text,
		words,
		stems: stemsOf(words),
		trigrams: trigramsOf(text)
	};
}
function similarity(a, b) {
	if (a.text === b.text) return 1;
	const alike = (dice(a.words, b.words) + dice(a.trigrams, b.trigrams)) / 2;
	return isContinuation(a, b) ? Math.max(alike, .9) : alike;
}
function isContinuation(a, b) {
	const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
	if (short.words.size < 2 && short.text.length < 6) return false;
	if (!long.text.startsWith(short.text)) return false;
	return short.text.length === long.text.length || long.text[short.text.length] === " " || short.words.size >= 6;
}
function wordsOf$2(text) {
	const words = /* @__PURE__ */ new Set();
	for (const word of text.replace(UNSPACED$1, " $& ").split(/\s+/u)) {
		if (word === "") continue;
		UNSPACED$1.lastIndex = 0;
		if (!UNSPACED$1.test(word)) {
			words.add(word);
			continue;
		}
		const letters = [...word];
		letters.forEach((letter, index) => {
			words.add(letter);
			if (index > 0) words.add(`${letters[index - 1] ?? ""}${letter}`);
		});
	}
	return words;
}
const STEM = 5;
function stemsOf(words) {
	const stems = /* @__PURE__ */ new Set();
	for (const word of words) stems.add(/^\p{L}+$/u.test(word) ? word.slice(0, STEM) : word);
	return stems;
}
function trigramsOf(text) {
	const padded = ` ${text} `;
	const trigrams = /* @__PURE__ */ new Set();
	for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3));
	return trigrams;
}
function dice(a, b) {
	if (a.size === 0 || b.size === 0) return 0;
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return 2 * shared / (a.size + b.size);
}
// src/identity/passes/work.ts
function freeChildren(work, before, after) {
	return {
		olds: (work.before.children[before] ?? []).filter((child) => !work.pairing.afterOf.has(child)),
		news: (work.after.children[after] ?? []).filter((child) => !work.pairing.beforeOf.has(child))
	};
}
function freeNodes(work, scope) {
	return {
		olds: scope.before.nodes.filter((node) => !work.pairing.afterOf.has(node)),
		news: scope.after.nodes.filter((node) => !work.pairing.beforeOf.has(node))
	};
}
function* pairedParents(work) {
	for (const [before, children] of work.before.children.entries()) {
		const after = work.pairing.afterOf.get(before);
		if (after !== void 0 && children.length > 0 && (work.after.children[after]?.length ?? 0) > 0) yield [before, after];
	}
}
function haveSameParent({ before, after, pairing }, old, now) {
	const parent = before.parent(old);
	return parent >= 0 && pairing.afterOf.get(parent) === after.parent(now);
}
function areRegrouped({ before, after, pairing }, old, now) {
	const [oldParent, newParent] = [before.parent(old), after.parent(now)];
	if (oldParent < 0 || newParent < 0) return false;
	const partner = pairing.afterOf.get(oldParent);
	const [oldGrand, newGrand] = [before.parent(oldParent), after.parent(newParent)];
	return partner !== void 0 && partner === newGrand && !pairing.beforeOf.has(newParent) || partner === void 0 && oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newParent || oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newGrand;
}
function restsOnAssumption({ before, pairing }, old) {
	return pairing.assumed.has(before.parent(old));
}
function haveSameForm({ before, after }, old, now) {
	const [one, other] = [before.forms[old], after.forms[now]];
	return one === other || one === "any" && other !== "plan" || other === "any" && one !== "plan";
}
function groupBy(entries, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [entry]);
		else group.push(entry);
	}
	return groups;
}
// src/identity/passes/pass-code.ts
const ALIKE$2 = {
	near: .25,
	far: .4
};
function matchUniqueCode(work, scope, isFar) {
	const { before, after, pairing } = work;
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) for (const code of after.words(now)?.codes ?? []) if (scope.after.count("code", code) === 1) news.set(code, now);
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		if (pairing.afterOf.has(old)) continue;
		const codes = [...before.words(old)?.codes ?? []].filter((code) => scope.before.count("code", code) === 1);
		const found = new Set(codes.flatMap((code) => {
			const now = news.get(code);
			return now === void 0 || isFileOfOtherFolder(work, old, now, code) ? [] : [now];
		}));
		const [now] = found;
		if (now === void 0 || found.size > 1 || pairing.beforeOf.has(now)) continue;
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const isNear = haveSameParent(work, old, now) || areRegrouped(work, old, now);
		const alike = similarity(before.profile(old), after.profile(now));
		if (isNear && !isFar && alike >= ALIKE$2.near) pairing.add(old, now, restsOnAssumption(work, old));
		else if (!isNear && isFar && alike >= ALIKE$2.far) pairing.add(old, now, true);
	}
}
function isFileOfOtherFolder({ before, after }, old, now, name) {
	const pathsIn = (codes) => [...codes ?? []].filter((code) => code.endsWith(`/${name}`));
	const [olds, news] = [pathsIn(before.words(old)?.codes), pathsIn(after.words(now)?.codes)];
	if (olds.length === 0 || news.length === 0) return false;
	return !olds.some((one) => news.some((other) => one.endsWith(other) || other.endsWith(one)));
}
// src/identity/passes/pass-continued.ts
function matchContinued(work) {
	for (const [before, after] of pairedParents(work)) {
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length === 0 || news.length === 0) continue;
		const partnersOf = /* @__PURE__ */ new Map();
		const rivalsOf = /* @__PURE__ */ new Map();
		const note = (old, now) => {
			if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return;
			if (!isContinuation(work.before.profile(old), work.after.profile(now))) return;
			push$1(partnersOf, old, now);
			push$1(rivalsOf, now, old);
		};
		for (const [now, old] of beginnings(work.after, news, work.before, olds)) note(old, now);
		for (const [old, now] of beginnings(work.before, olds, work.after, news)) note(old, now);
		for (const [old, found] of partnersOf) {
			const now = found[0];
			if (now === void 0 || found.length > 1 || rivalsOf.get(now)?.length !== 1) continue;
			work.pairing.add(old, now, restsOnAssumption(work, old));
		}
	}
}
function push$1(lists, node, partner) {
	const list = lists.get(node);
	if (list === void 0) lists.set(node, [partner]);
	else if (list.length < 2 && !list.includes(partner)) list.push(partner);
}
function* beginnings(longTree, longs, shortTree, shorts) {
	const byText = /* @__PURE__ */ new Map();
	for (const short of shorts) {
		const { text } = shortTree.profile(short);
		const same = byText.get(text);
		if (same === void 0) byText.set(text, [short]);
		else if (same.length < 2) same.push(short);
	}
	const lengths = [...new Set([...byText.keys()].map(({ length }) => length))];
	for (const long of longs) {
		const { text } = longTree.profile(long);
		for (const length of lengths) if (length > 0 && length < text.length) for (const short of byText.get(text.slice(0, length)) ?? []) yield [long, short];
	}
}
// src/identity/passes/namesakes.ts
const MAX_NAMESAKES$1 = 8;
const CLEARLY = .2;
function belongsToNamesake(work, old, now, namesakes) {
	const [olds, news] = [namesakes.before(old), namesakes.after(now)];
	if (olds.length < 2 && news.length < 2) return false;
	const [own, other] = [work.before.body(old), work.after.body(now)];
	if (own.text === other.text) return false;
	const least = dice(own.words, other.words) + CLEARLY;
	return news.some((rival) => rival !== now && dice(own.words, work.after.body(rival).words) >= least) || olds.some((rival) => rival !== old && dice(work.before.body(rival).words, other.words) >= least);
}
function findNamesakes(work) {
	const before = indexOf(work.before.said, (node) => !work.pairing.afterOf.has(node));
	const after = indexOf(work.after.said, (node) => !work.pairing.beforeOf.has(node));
	return {
		before: (old) => few(before.get(work.before.wording(old))),
		after: (now) => few(after.get(work.after.wording(now)))
	};
}
function few(namesakes) {
	return namesakes === void 0 || namesakes.length > MAX_NAMESAKES$1 ? [] : namesakes;
}
function indexOf(said, isFree) {
	const index = /* @__PURE__ */ new Map();
	said.forEach(({ wording }, node) => {
		if (!isFree(node)) return;
		const list = index.get(wording);
		if (list === void 0) index.set(wording, [node]);
		else if (list.length <= MAX_NAMESAKES$1) list.push(node);
	});
	return index;
}
// src/identity/text/specific.ts
function isSpecific$1(wording) {
	return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
// src/identity/passes/pass-exact.ts
const MAX_GROUP = 12;
const SAME_BODY = .5;
function matchSameWording(work) {
	const namesakes = findNamesakes(work);
	for (const [before, after] of pairedParents(work)) matchSiblings(work, before, after, namesakes);
}
function matchSiblings(work, before, after, namesakes) {
	const keys = [
		(tree, node) => `${tree.wording(node)}\n${tree.sections[node] ?? ""}\n${tree.forms[node] ?? ""}`,
		(tree, node) => `${tree.wording(node)}\n${tree.forms[node] ?? ""}`,
		(tree, node) => tree.wording(node),
		(tree, node) => tree.words(node)?.title ?? ""
	];
	for (const keyOf of keys) {
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length === 0 || news.length === 0) return;
		const groups = groupBy(news, (now) => keyOf(work.after, now));
		for (const [key, group] of groupBy(olds, (old) => keyOf(work.before, old))) {
			const others = groups.get(key);
			if (others === void 0 || key.trim() === "") continue;
			matchGroup(work, group, others, namesakes);
		}
	}
}
function matchGroup(work, olds, news, namesakes) {
	const { pairing } = work;
	if (olds.length > 1 || news.length > 1) matchByBodies(work, olds, news);
	const freeOlds = olds.filter((old) => !pairing.afterOf.has(old));
	const freeNews = news.filter((now) => !pairing.beforeOf.has(now));
	if (freeNews.length === 0) return;
	if (freeOlds.length !== freeNews.length) {
		freeOlds.forEach((old) => work.ambiguous.set(old, freeNews));
		return;
	}
	freeOlds.forEach((old, at) => {
		const now = freeNews[at] ?? -1;
		if (!belongsToNamesake(work, old, now, namesakes)) pairing.add(old, now, restsOnAssumption(work, old) && !work.whole.before.isUnique(old));
	});
}
function matchByBodies(work, olds, news) {
	if (olds.length > MAX_GROUP || news.length > MAX_GROUP) return;
	const alike = (old, now) => {
		const [one, other] = [work.before.body(old), work.after.body(now)];
		return one.text === "" || other.text === "" ? 0 : one.text === other.text ? 1 : dice(one.words, other.words);
	};
	for (const old of olds) {
		const best = bestOf(news, (now) => alike(old, now));
		if (best === null || best.score < SAME_BODY || best.isShared) continue;
		const back = bestOf(olds, (other) => alike(other, best.node));
		if (back?.node === old && !back.isShared) work.pairing.add(old, best.node, restsOnAssumption(work, old));
	}
}
function bestOf(nodes, scoreOf) {
	const scores = nodes.map((node) => scoreOf(node));
	const score = Math.max(...scores);
	const node = nodes[scores.indexOf(score)];
	return node === void 0 ? null : {
		node,
		score,
		isShared: scores.filter((one) => one === score).length > 1
	};
}
function matchMoved(work, scope, certainty) {
	const { before, after, pairing } = work;
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) if (!pairing.beforeOf.has(now) && scope.after.isUnique(now)) news.set(after.wording(now), now);
	for (const old of scope.before.nodes) {
		if (pairing.afterOf.has(old) || !scope.before.isUnique(old)) continue;
		const wording = before.wording(old);
		const now = news.get(wording);
		if (now === void 0 || wording === "") continue;
		if (certainty === "assumed") {
			if (isMovedAlone(work, old, now)) pairing.add(old, now, true);
		} else if (isSpecific$1(wording) || isBesideTheSame(work, scope, old, now)) pairing.add(old, now);
	}
}
function isMovedAlone({ before, after, pairing }, old, now) {
	return (pairing.afterOf.has(before.parent(old)) || pairing.beforeOf.has(after.parent(now))) && before.words(old)?.isTicked === after.words(now)?.isTicked;
}
function isBesideTheSame(work, scope, old, now) {
	const { before, after, pairing } = work;
	return [-1, 1].some((step) => {
		const [one, other] = [old + step, now + step];
		if (before.fileOf[one] !== before.fileOf[old] || after.fileOf[other] !== after.fileOf[now]) return false;
		if (before.forms[one] === "plan" || after.forms[other] === "plan") return false;
		if (pairing.afterOf.has(one) || pairing.beforeOf.has(other)) return pairing.afterOf.get(one) === other;
		return before.wording(one) === after.wording(other) && scope.before.isUnique(one) && scope.after.isUnique(other);
	});
}
// src/identity/text/line-diff.ts
const MAX_TABLE = 1e6;
function sharedLines(before, after) {
	const pairs = [];
	const gaps = [{
		start: 0,
		end: before.length,
		otherStart: 0,
		otherEnd: after.length
	}];
	for (let gap = gaps.pop(); gap !== void 0; gap = gaps.pop()) {
		const inner = trimEqualEnds(before, after, gap, pairs);
		if (inner.start === inner.end || inner.otherStart === inner.otherEnd) continue;
		const anchors = longestAscending(uniquePairs(before, after, inner));
		if (anchors.length === 0) commonSubsequence(before, after, inner, pairs);
		else gaps.push(...gapsBetween(anchors, inner, pairs));
	}
	return pairs.sort((a, b) => a[0] - b[0]);
}
function trimEqualEnds(before, after, gap, pairs) {
	let { start, end, otherStart, otherEnd } = gap;
	while (start < end && otherStart < otherEnd && before[start] === after[otherStart]) pairs.push([start++, otherStart++]);
	while (start < end && otherStart < otherEnd && before[end - 1] === after[otherEnd - 1]) pairs.push([--end, --otherEnd]);
	return {
		start,
		end,
		otherStart,
		otherEnd
	};
}
function uniquePairs(before, after, gap) {
	const place = uniquePlaces(before, gap.start, gap.end);
	const otherPlace = uniquePlaces(after, gap.otherStart, gap.otherEnd);
	const pairs = [];
	for (const [line, index] of place) {
		const other = otherPlace.get(line);
		if (index >= 0 && other !== void 0 && other >= 0) pairs.push([index, other]);
	}
	return pairs.sort((a, b) => a[0] - b[0]);
}
function uniquePlaces(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index++) {
		const line = lines[index] ?? "";
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
function longestAscending(pairs) {
	const tops = [];
	const previous = [];
	for (const [index, [, value]] of pairs.entries()) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? tops[low - 1] ?? -1 : -1;
		tops[low] = index;
	}
	const run = [];
	for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
		const pair = pairs[at];
		if (pair !== void 0) run.push(pair);
	}
	return run.reverse();
}
function gapsBetween(anchors, gap, pairs) {
	const gaps = [];
	let { start, otherStart } = gap;
	for (const [index, other] of anchors) {
		pairs.push([index, other]);
		gaps.push({
			start,
			end: index,
			otherStart,
			otherEnd: other
		});
		start = index + 1;
		otherStart = other + 1;
	}
	gaps.push({
		start,
		end: gap.end,
		otherStart,
		otherEnd: gap.otherEnd
	});
	return gaps;
}
function commonSubsequence(before, after, gap, pairs) {
	const height = gap.end - gap.start;
	const width = gap.otherEnd - gap.otherStart;
	if (height * width > MAX_TABLE) return;
	const table = new Uint16Array((height + 1) * (width + 1));
	const at = (row, column) => table[row * (width + 1) + column] ?? 0;
	const equal = (row, column) => before[gap.start + row] === after[gap.otherStart + column];
	for (let row = height - 1; row >= 0; row--) for (let column = width - 1; column >= 0; column--) table[row * (width + 1) + column] = equal(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	for (let row = 0, column = 0; row < height && column < width;) if (equal(row, column)) pairs.push([gap.start + row++, gap.otherStart + column++]);
	else if (at(row + 1, column) >= at(row, column + 1)) row++;
	else column++;
}
// src/identity/passes/places.ts
function placesAmongMatched(work, before, after) {
	const kept = longestAscending((work.before.children[before] ?? []).flatMap((child) => {
		const partner = work.pairing.afterOf.get(child);
		return partner !== void 0 && work.after.parent(partner) === after ? [[child, partner]] : [];
	}));
	return {
		old: gapFinder(kept.map(([old]) => old)),
		now: gapFinder(kept.map(([, now]) => now))
	};
}
function gapFinder(ascending) {
	return (node) => {
		let low = 0;
		let high = ascending.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((ascending[middle] ?? 0) < node) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
// src/identity/passes/pass-gap.ts
const ALIKE$1 = .2;
function matchTickedInGap(work) {
	for (const [before, after] of pairedParents(work)) {
		if (!work.isSamePlan(before, after)) continue;
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length === 0 || news.length === 0) continue;
		const place = placesAmongMatched(work, before, after);
		const gaps = groupBy(news, (now) => place.now(now));
		for (const [gap, group] of groupBy(olds, (old) => place.old(old))) matchGap(work, group, gaps.get(gap) ?? []);
	}
}
function matchGap(work, olds, news) {
	const unticked = olds.filter((old) => work.before.words(old)?.isTicked === false);
	const ticked = news.filter((now) => work.after.words(now)?.isTicked === true);
	if (unticked.length === 0 || unticked.length !== ticked.length) return;
	const pairs = unticked.map((old, at) => [old, ticked[at] ?? -1]);
	if (pairs.some(([old, now]) => !haveSameForm(work, old, now) || isExcluded(work, old, now))) return;
	const alike = pairs.map(([old, now]) => likeness(work, old, now));
	if (alike.reduce((sum, one) => sum + one, 0) / alike.length < ALIKE$1) return;
	for (const [old, now] of pairs) work.pairing.add(old, now, true);
}
function likeness({ before, after }, old, now) {
	const [one, other] = [before.profile(old), after.profile(now)];
	return Math.max(similarity(one, other), dice(one.stems, other.stems));
}
// src/identity/passes/pass-head.ts
function matchSameHead(work, scope) {
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) {
		const head = work.after.words(now)?.head ?? null;
		if (head !== null && !work.pairing.beforeOf.has(now) && scope.after.count("head", head) === 1) news.set(head, now);
	}
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		const head = work.before.words(old)?.head ?? null;
		if (head === null || work.pairing.afterOf.has(old) || scope.before.count("head", head) !== 1) continue;
		const now = news.get(head);
		if (now !== void 0 && haveSameForm(work, old, now) && !isExcluded(work, old, now)) work.pairing.add(old, now);
	}
}
function matchSameLeadCode(work) {
	for (const [before, after] of pairedParents(work)) {
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length === 0 || news.length === 0) continue;
		const codes = countCodes(work, before, after);
		for (const old of olds) {
			const code = work.before.words(old)?.leadCode ?? null;
			if (code === null || codes.get(code) !== 2) continue;
			const now = news.find((other) => work.after.words(other)?.leadCode === code);
			if (now !== void 0 && haveSameForm(work, old, now) && !isExcluded(work, old, now)) work.pairing.add(old, now, restsOnAssumption(work, old));
		}
	}
}
function countCodes(work, before, after) {
	const counts = /* @__PURE__ */ new Map();
	const all = [...(work.before.children[before] ?? []).map((node) => work.before.words(node)), ...(work.after.children[after] ?? []).map((node) => work.after.words(node))];
	for (const said of all) if (said?.leadCode != null) counts.set(said.leadCode, (counts.get(said.leadCode) ?? 0) + 1);
	return counts;
}
// src/identity/passes/rivals.ts
const MAX_POSTINGS = 24;
const MAX_PARTNERS = 12;
var Rivals = class {
	#work;
	#olds;
	#news;
	constructor(work, scope) {
		const { olds, news } = freeNodes(work, scope);
		this.#work = work;
		this.#olds = postingsOf(work.before, olds);
		this.#news = postingsOf(work.after, news);
	}
	newsLike(old) {
		return partners(this.#work.before.profile(old).words, this.#news).filter((now) => !this.#work.pairing.beforeOf.has(now) && haveSameForm(this.#work, old, now));
	}
	bestRival(old, now, mayRival = () => true) {
		const { before, after, pairing } = this.#work;
		let best = 0;
		for (const other of this.newsLike(old)) if (other !== now && mayRival(old, other)) best = Math.max(best, similarity(before.profile(old), after.profile(other)));
		for (const other of partners(after.profile(now).words, this.#olds)) if (other !== old && !pairing.afterOf.has(other) && haveSameForm(this.#work, other, now) && mayRival(other, now)) best = Math.max(best, similarity(before.profile(other), after.profile(now)));
		return best;
	}
};
function postingsOf(tree, nodes) {
	const postings = /* @__PURE__ */ new Map();
	for (const node of nodes) for (const word of tree.profile(node).words) {
		const list = postings.get(word);
		if (list === void 0) postings.set(word, [node]);
		else if (list !== null && list.length < MAX_POSTINGS) list.push(node);
		else if (list !== null) postings.set(word, null);
	}
	return postings;
}
function partners(words, postings) {
	const weights = /* @__PURE__ */ new Map();
	for (const word of words) {
		const list = postings.get(word);
		if (list === void 0 || list === null) continue;
		for (const node of list) weights.set(node, (weights.get(node) ?? 0) + 1 / list.length);
	}
	return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_PARTNERS).map(([node]) => node);
}
// src/identity/passes/pass-ids.ts
const STRICT = {
	alike: .5,
	trust: .6
};
const NAMES = {
	alike: .15,
	trust: .8
};
const COUNTS = {
	alike: .45,
	trust: .8
};
const RIVAL = .15;
function matchSameIdAndWording(work, scope) {
	const { before, after, pairing } = work;
	for (const [old, now] of sameIds(work, scope)) if ((before.wording(old) === after.wording(now) || isContinuation(before.profile(old), after.profile(now))) && !isExcluded(work, old, now)) pairing.add(old, now);
}
function matchSameId(work, scope) {
	const trust = idTrust(work, scope);
	const rivals = new Rivals(work, scope);
	for (const [old, now] of sameIds(work, scope)) {
		const alike = similarity(work.before.profile(old), work.after.profile(now));
		if (alike < STRICT.alike || trust(old) < STRICT.trust) continue;
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		if (rivals.bestRival(old, now, (one, other) => {
			return [work.before.words(one)?.id ?? null, work.after.words(other)?.id ?? null].includes(null);
		}) < alike + RIVAL) work.pairing.add(old, now);
	}
}
function matchNamedIds(work, scope) {
	const trust = idTrust(work, scope);
	const rivals = new Rivals(work, scope);
	for (const [old, now] of sameIds(work, scope)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const names = work.before.words(old)?.id?.names === true;
		const needed = names ? NAMES : COUNTS;
		const alike = similarity(work.before.profile(old), work.after.profile(now));
		if (trust(old) < needed.trust) continue;
		if (alike < needed.alike && !(names && shareCode(work, old, now))) continue;
		if (rivals.bestRival(old, now, (one, other) => !names || !bearsOtherName(work, one, other)) < alike + RIVAL) work.pairing.add(old, now);
	}
}
function bearsOtherName({ before, after }, one, other) {
	const [old, now] = [before.words(one)?.id ?? null, after.words(other)?.id ?? null];
	return old?.names === true && now?.names === true && old.key !== now.key;
}
function* sameIds(work, scope) {
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) {
		const id = work.after.words(now)?.id ?? null;
		if (id !== null && !work.pairing.beforeOf.has(now) && scope.after.count("id", id.key) === 1) news.set(id.key, now);
	}
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		const id = work.before.words(old)?.id ?? null;
		if (id === null || work.pairing.afterOf.has(old) || scope.before.count("id", id.key) !== 1) continue;
		const now = news.get(id.key);
		if (now !== void 0 && work.pairing.isFree(old, now)) yield [old, now];
	}
}
function idTrust(work, scope) {
	const seen = {
		names: {
			kept: 0,
			both: 0
		},
		counts: {
			kept: 0,
			both: 0
		}
	};
	for (const old of scope.before.nodes) {
		const now = work.pairing.afterOf.get(old);
		const one = work.before.words(old)?.id ?? null;
		const other = now === void 0 ? null : work.after.words(now)?.id ?? null;
		if (one === null || other === null) continue;
		const of = one.names ? seen.names : seen.counts;
		of.both++;
		if (one.key === other.key) of.kept++;
	}
	return (old) => {
		const { kept, both } = work.before.words(old)?.id?.names === true ? seen.names : seen.counts;
		return (kept + 1) / (both + 1.5);
	};
}
function shareCode({ before, after }, old, now) {
	const codes = after.words(now)?.codes;
	return [...before.words(old)?.codes ?? []].some((code) => codes?.has(code) === true);
}
// src/identity/passes/pass-lines.ts
function unchangedLines(before, after, oldFile, newFile) {
	const [oldLines, newLines] = keepMarks(linesOf$3(before, oldFile), linesOf$3(after, newFile));
	const [oldItems, newItems] = [itemsByLine(before, oldFile), itemsByLine(after, newFile)];
	const [oldCounts, newCounts] = [countOf(oldLines), countOf(newLines)];
	const isUnique = (line) => oldCounts.get(line) === 1 && newCounts.get(line) === 1;
	return blocksOf(sharedLines(oldLines, newLines), oldLines, newLines).flatMap((block) => {
		const telling = block.filter(([at]) => /[\p{L}\p{N}]/u.test(oldLines[at] ?? ""));
		const isInBlock = telling.length >= 2 && telling.some(([at]) => isUnique(oldLines[at] ?? ""));
		return block.flatMap(([oldLine, newLine]) => {
			const [old, now] = [oldItems.get(oldLine), newItems.get(newLine)];
			return old === void 0 || now === void 0 ? [] : [{
				old,
				now,
				isInBlock
			}];
		});
	});
}
function matchUnchangedLines(work, unchanged) {
	const { before, pairing, whole } = work;
	const namesakes = findNamesakes(work);
	for (const { old, now, isInBlock } of unchanged) {
		if (!pairing.isFree(old, now) || belongsToNamesake(work, old, now, namesakes)) continue;
		if (isInBlock || whole.before.isUnique(old) && whole.after.isUnique(now) && isSpecific$1(before.wording(old))) pairing.add(old, now);
		else if (haveSameParent(work, old, now)) pairing.add(old, now, restsOnAssumption(work, old));
	}
}
function blocksOf(shared, oldLines, newLines) {
	const blocks = [];
	let [oldNext, newNext] = [-1, -1];
	for (const [old, now] of shared) {
		if (oldLines[old] === "") continue;
		if (isBlankBetween(oldLines, oldNext, old) && isBlankBetween(newLines, newNext, now)) blocks.at(-1)?.push([old, now]);
		else blocks.push([[old, now]]);
		[oldNext, newNext] = [old + 1, now + 1];
	}
	return blocks;
}
function isBlankBetween(lines, from, to) {
	if (from < 0) return false;
	for (let at = from; at < to; at++) if (lines[at] !== "") return false;
	return true;
}
function linesOf$3(tree, file) {
	const version = tree.files[file];
	return (version?.text?.split(/\r\n?|\n/u) ?? version?.items.map((item) => item.text) ?? []).map((line) => line.trimEnd());
}
function keepMarks(before, after) {
	const [old, now] = [before.map(withoutMark$1), after.map(withoutMark$1)];
	const [oldCounts, newCounts] = [countOf(old), countOf(now)];
	const isTold = (line) => {
		const [was, is] = [oldCounts.get(line) ?? 0, newCounts.get(line) ?? 0];
		return was > is && is > 0;
	};
	const seen = (line, bare) => isTold(bare) ? line : bare;
	return [before.map((line, at) => seen(line, old[at] ?? "")), after.map((line, at) => seen(line, now[at] ?? ""))];
}
function withoutMark$1(line) {
	return line.replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]");
}
function itemsByLine(tree, file) {
	const start = tree.starts[file] ?? 0;
	const hasText = tree.files[file]?.text !== void 0;
	const items = tree.files[file]?.items ?? [];
	return new Map(items.map((item, index) => [hasText ? item.line - 1 : index, start + index]));
}
function countOf(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
// src/identity/passes/pass-parents.ts
function matchParentsByChildren(work) {
	const { before, after, pairing } = work;
	for (let old = before.items.length - 1; old >= 0; old--) {
		const children = before.children[old] ?? [];
		if (children.length === 0 || before.forms[old] === "plan" || pairing.afterOf.has(old)) continue;
		const votes = /* @__PURE__ */ new Map();
		let voters = 0;
		let guesses = 0;
		for (const child of children) {
			const partner = pairing.afterOf.get(child);
			if (partner === void 0) continue;
			voters++;
			if (pairing.assumed.has(child)) guesses++;
			const parent = after.parent(partner);
			votes.set(parent, (votes.get(parent) ?? 0) + 1);
		}
		const [now, count] = [...votes].reduce((best, vote) => vote[1] > best[1] ? vote : best, [-1, 0]);
		if (now < 0 || after.forms[now] === "plan") continue;
		const smaller = Math.min(children.length, after.children[now]?.length ?? 0);
		const isFound = count * 2 >= smaller || count > 0 && before.wording(old) === after.wording(now);
		if (count * 2 > voters && isFound) pairing.add(old, now, guesses * 2 > voters);
	}
}
// src/identity/passes/candidates.ts
const MAX_COMPARISONS = 2e4;
function candidatePairs(work, olds, news, place) {
	if (olds.length * news.length <= MAX_COMPARISONS) return olds.flatMap((old) => news.map((now) => [old, now]));
	const inPlace = groupBy(place === null ? [] : news, (now) => String(place?.now(now)));
	const gaps = groupBy(olds, (old) => String(place?.old(old)));
	const postings = postingsOf(work.after, news);
	return olds.flatMap((old) => {
		const gap = String(place?.old(old));
		const near = inPlace.get(gap) ?? [];
		const found = new Set(partners(work.before.profile(old).words, postings));
		if (near.length * (gaps.get(gap)?.length ?? 0) <= MAX_COMPARISONS / 10) near.forEach((now) => found.add(now));
		return [...found].map((now) => [old, now]);
	});
}
// src/identity/passes/evidence.ts
const ENOUGH = 15;
const LONG_BEGINNING = 20;
var Evidence = class {
	#work;
	#scope;
	#trust;
	#frequency;
	#total;
	#placeOfOld = /* @__PURE__ */ new Map();
	#placeOfNew = /* @__PURE__ */ new Map();
	#crowd = /* @__PURE__ */ new Map();
	constructor(work, scope) {
		this.#work = work;
		this.#scope = scope;
		this.#trust = idTrust(work, scope);
		this.#frequency = wordFrequency(scope);
		this.#total = scope.before.nodes.length + scope.after.nodes.length + 1;
		for (const [before, after] of pairedParents(work)) {
			const { olds, news } = freeChildren(work, before, after);
			if (olds.length === 0 || news.length === 0) continue;
			const place = placesAmongMatched(work, before, after);
			for (const old of olds) this.#placeOfOld.set(old, this.#enter(`${before}:${place.old(old)}`, "olds"));
			for (const now of news) this.#placeOfNew.set(now, this.#enter(`${before}:${place.now(now)}`, "news"));
		}
	}
	#enter(place, side) {
		const crowd = this.#crowd.get(place) ?? {
			olds: 0,
			news: 0
		};
		crowd[side]++;
		this.#crowd.set(place, crowd);
		return place;
	}
	of(old, now) {
		const { before, after } = this.#work;
		const [one, other] = [before.profile(old), after.profile(now)];
		const [oldId, newId] = [before.words(old)?.id ?? null, after.words(now)?.id ?? null];
		const isSameId = oldId !== null && oldId.key === newId?.key;
		const [shared, own, theirs] = this.#rareWeights(one.stems, other.stems);
		const isSibling = haveSameParent(this.#work, old, now);
		const place = this.#placeOfOld.get(old);
		const isInPlace = place !== void 0 && place === this.#placeOfNew.get(now);
		const crowd = this.#crowd.get(place ?? "");
		return {
			text: similarity(one, other),
			rareShared: own + theirs === 0 ? 0 : 2 * shared / (own + theirs),
			rareContained: Math.min(own, theirs) === 0 ? 0 : shared / Math.min(own, theirs),
			rareWeight: Math.min(1, shared / ENOUGH),
			code: this.#sharedCode(old, now),
			otherThings: areAboutDifferentThings(this.#work, old, now) ? 1 : 0,
			sameId: isSameId ? this.#trust(old) : 0,
			otherId: !isSameId && oldId !== null && newId !== null ? this.#trust(old) : 0,
			sameParent: isSibling ? 1 : 0,
			nearParent: !isSibling && areRegrouped(this.#work, old, now) ? 1 : 0,
			samePlace: isInPlace ? 1 : 0,
			onlyOnes: isInPlace && crowd?.olds === 1 && crowd.news === 1 ? 1 : 0,
			order: 1 - Math.min(1, 4 * Math.abs(share(this.#scope.before, old) - share(this.#scope.after, now))),
			beginning: Math.min(1, sharedBeginning(one.text, other.text) / LONG_BEGINNING)
		};
	}
	#rareWeights(one, other) {
		let [shared, own, theirs] = [
			0,
			0,
			0
		];
		for (const word of one) {
			const weight = this.#weight(word);
			own += weight;
			if (other.has(word)) shared += weight;
		}
		for (const word of other) theirs += this.#weight(word);
		return [
			shared,
			own,
			theirs
		];
	}
	#weight(word) {
		return Math.log(this.#total / (this.#frequency.get(word) ?? 1));
	}
	#sharedCode(old, now) {
		const { before, after } = this.#scope;
		const codes = after.tree.words(now)?.codes;
		let best = 0;
		for (const code of before.tree.words(old)?.codes ?? []) if (codes?.has(code) === true) best = Math.max(best, 2 / (before.count("code", code) + after.count("code", code)));
		return best;
	}
};
function wordFrequency({ before, after }) {
	const counts = /* @__PURE__ */ new Map();
	for (const view of [before, after]) for (const node of view.nodes) for (const word of view.tree.stems(node)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function share({ tree }, node) {
	const file = tree.fileOf[node] ?? 0;
	const start = tree.starts[file] ?? 0;
	return (node - start) / Math.max(1, (tree.starts[file + 1] ?? start) - start);
}
function sharedBeginning(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}
// src/identity/passes/pair-best.ts
function pairBest(work, candidates, margin) {
	const sorted = candidates.toSorted((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
	const byOld = groupBy(sorted, (candidate) => candidate.old);
	const byNew = groupBy(sorted, (candidate) => candidate.now);
	for (const candidate of sorted) {
		const { old, now, score } = candidate;
		if (!candidate.mayPair || !work.pairing.isFree(old, now)) continue;
		const rivals = [...rivalsIn(byOld.get(old), score - margin), ...rivalsIn(byNew.get(now), score - margin)].filter((other) => other !== candidate && work.pairing.isFree(other.old, other.now));
		if (rivals.length === 0) work.pairing.add(old, now, candidate.isAssumed);
		else work.ambiguous.set(old, [now, ...rivals.filter((rival) => rival.old === old).map((rival) => rival.now)]);
	}
}
function rivalsIn(sorted, least) {
	const end = sorted?.findIndex(({ score }) => score < least) ?? 0;
	return sorted?.slice(0, end < 0 ? void 0 : end) ?? [];
}
// src/identity/passes/score.ts
function logOdds(features, weights) {
	return FEATURES.reduce((sum, name) => sum + weights.of[name] * features[name], weights.bias);
}
function probability(odds) {
	return 1 / (1 + Math.exp(-odds));
}
const FEATURES = [
	"text",
	"rareShared",
	"rareContained",
	"rareWeight",
	"code",
	"otherThings",
	"sameId",
	"otherId",
	"sameParent",
	"nearParent",
	"samePlace",
	"onlyOnes",
	"order",
	"beginning"
];
// src/identity/passes/pass-score.ts
const NEEDED = -1.5;
const MARGIN$1 = 2;
const LEAST_TEXT = .25;
function matchByScore(work, scope, weights) {
	pairBest(work, weigh(work, scope).map(({ old, now, features }) => {
		const score = logOdds(features, weights);
		return {
			old,
			now,
			score,
			mayPair: score >= NEEDED && hasText(features),
			isAssumed: true
		};
	}), MARGIN$1);
}
function hasText({ text, rareShared, code }) {
	return Math.max(text, rareShared, code) >= LEAST_TEXT;
}
function weigh(work, scope) {
	const { olds, news } = freeNodes(work, scope);
	if (olds.length === 0 || news.length === 0) return [];
	const evidence = new Evidence(work, scope);
	return candidatePairs(work, olds, news, null).flatMap(([old, now]) => {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return [];
		const features = evidence.of(old, now);
		return features.text === 0 && features.code === 0 && features.sameId === 0 ? [] : [{
			old,
			now,
			features
		}];
	});
}
// src/identity/passes/pass-translated.ts
const MOSTLY = .6;
function matchTranslated(work, continued) {
	const { before, after, pairing } = work;
	for (const [old, now] of continued) {
		const [one, other] = [before.files[old], after.files[now]];
		if (one === void 0 || other === void 0) continue;
		const [start, otherStart] = [before.starts[old] ?? 0, after.starts[now] ?? 0];
		if (one.items.filter((_, index) => !pairing.afterOf.has(start + index)).length < MOSTLY * one.items.length || !areTranslations(one, other)) continue;
		one.items.forEach((_, index) => pairing.add(start + index, otherStart + index, true));
	}
}
// src/identity/passes/pass-similar.ts
const SURE = .9;
const SIBLINGS = {
	anywhere: .6,
	inPlace: .45,
	sameId: .35
};
const ELSEWHERE$1 = {
	anywhere: .75,
	regrouped: .6
};
const BONUS = {
	inPlace: .12,
	sameId: .12,
	sameSection: .04
};
const OTHER_BEGINNING = .05;
const MARGIN = {
	siblings: .02,
	elsewhere: .1
};
function matchSimilarSiblings(work, certainty) {
	for (const [before, after] of pairedParents(work)) matchChildren(work, before, after, certainty);
}
function matchChildren(work, before, after, certainty) {
	const { olds, news } = freeChildren(work, before, after);
	if (olds.length === 0 || news.length === 0) return;
	const place = placesAmongMatched(work, before, after);
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, place)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const inPlace = place.old(old) === place.now(now);
		const id = work.before.words(old)?.id ?? null;
		const sameId = id !== null && id.key === work.after.words(now)?.id?.key;
		const likeness = similarity(work.before.profile(old), work.after.profile(now));
		const alike = likeness - (firstWord(work.before.wording(old)) === firstWord(work.after.wording(now)) ? 0 : OTHER_BEGINNING);
		if (alike < (sameId ? SIBLINGS.sameId : inPlace ? SIBLINGS.inPlace : SIBLINGS.anywhere)) continue;
		const sameSection = work.before.sections[old] === work.after.sections[now];
		const score = alike + (inPlace ? BONUS.inPlace : 0) + (sameId ? BONUS.sameId : 0) + (sameSection ? BONUS.sameSection : 0);
		candidates.push(candidate(work, old, now, score, likeness, certainty));
	}
	pairBest(work, candidates, MARGIN.siblings);
}
function matchSimilarElsewhere(work, scope, certainty) {
	const { before, after } = work;
	const free = freeNodes(work, scope);
	const olds = free.olds.filter((node) => scope.before.isUnique(node) && isSpecific$1(before.wording(node)));
	const news = free.news.filter((node) => scope.after.isUnique(node) && isSpecific$1(after.wording(node)));
	if (olds.length === 0 || news.length === 0) return;
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, null)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const likeness = similarity(before.profile(old), after.profile(now));
		if (likeness >= (areRegrouped(work, old, now) ? ELSEWHERE$1.regrouped : ELSEWHERE$1.anywhere)) candidates.push(candidate(work, old, now, likeness, likeness, certainty));
	}
	pairBest(work, candidates, MARGIN.elsewhere);
}
function candidate(work, old, now, score, likeness, certainty) {
	const isSure = likeness >= SURE && !areAboutDifferentThings(work, old, now) && !haveDifferentNames(work, old, now);
	return {
		old,
		now,
		score,
		mayPair: isSure || certainty === "assumed" && work.isSamePlan(old, now),
		isAssumed: !isSure || restsOnAssumption(work, old)
	};
}
function firstWord(wording) {
	return wording.split(" ", 1)[0] ?? "";
}
// src/identity/text/item-ids.ts
const NAME = /^(?:#\d+|(?:[A-Z]{1,8}|[a-z]{1,3})(?:-[A-Z]{1,8})*-?\d{1,5}(?:[.-]\d+)*[a-z]?(?:-[A-Z])?)$/u;
const TAG$1 = /^(?:p\d|us\d+)$/iu;
const SUFFIX = /(?<=\d[a-z]?)-[A-Za-z]{2,}$/u;
const LEADING$1 = /^(?:\p{Lu}{3,}:\s+)?(?:\[|\()?([A-Z]{1,8}(?:-[A-Z]{1,8})*-?\d{1,5}[a-z]?(?:-[A-Z]+)?|\d{1,3}-\d{1,3}(?!-))(?:\]|\))?(?=[\s:.,(]|$)/u;
function itemIdOf(item, plain) {
	const written = (item.id ?? LEADING$1.exec(plain)?.[1] ?? "").replace(SUFFIX, "").trim();
	if (written === "" || TAG$1.test(written)) return null;
	return {
		key: written.toUpperCase().replace(/\s+/gu, " "),
		names: NAME.test(written)
	};
}
// src/identity/text/item-words.ts
const NEW = "NEW|ADDED|NEU|NUEVO|NUEVA|NOUVEAU|NOVO|NOVA|НОВОЕ|НОВЫЙ|新規|新增|신규";
const CHANGED = "UPDATED|CHANGED|REVISED|MODIFIED|REMOVED|DELETED|DROPPED|SPLIT|MERGED|MOVED|RENAMED|DEPRECATED|SKIP|SKIPPED|DEFERRED|CANCELLED|CANCELED|GEÄNDERT|ENTFÄLLT|変更|削除|修改|删除";
const CHANGE_TAG = new RegExp(`^(\\s*(?:>\\s*)*(?:(?:[-*+]|\\d{1,4}[.)])\\s+)?(?:\\[[^\\]]\\]\\s+)?(?:#{1,6}\\s+)?(?:\\*\\*)?(?:[#A-Za-z]{0,6}-?\\d[\\d.]*[a-z]?)?(?:\\*\\*)?[\\s:.)]*)(?:(?:\\*\\*|__|\\[|\\()(${NEW}|${CHANGED}):?(?:\\*\\*|__|\\]|\\)):?|(${NEW}|${CHANGED}):)\\s+`, "u");
const SAYS_NEW = new RegExp(`^(?:${NEW})$`, "u");
const NEW_BEHIND = new RegExp(`\\s(?:\\*\\*|\\[|\\()(?:${NEW})(?:\\*\\*|\\]|\\))\\s*$`, "u");
const HEAD_END = /\s[-–—]+\s|[—:：(（[【{|]|\s\+\s|→|⇒|->|=>/gu;
const HEAD_WORDS = 3;
const LEAD_CODE = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s+)?(?:\[[^\]]\]\s+)?(?:\*\*)?(?:[A-Za-z]{0,6}-?\d[\d.]*[a-z]?[.:)]*\s+)?(?:\*\*)?`([^`]{2,80})`/u;
const CODES = [
	/`([^`\n]{2,120})`/gu,
	/["“„«「『]([^"“”„«»「」『』\n]{3,60})["”“»」』]/gu,
	/(?<![\p{L}\p{N}])((?:https?:\/\/)?[\w@.()~$-]*\/[\w@./()~$:-]*[\w)])/gu,
	/(?<![\p{L}\p{N}_])([a-z]+[A-Z][A-Za-z0-9]*|[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+)(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])([\w-]+\.(?:[cm]?[jt]sx?|py|rs|go|md|json|ya?ml|toml|css|html|sql|sh|java|kt|cs|rb|php|swift|vue|svelte|sol))(?![\p{L}\p{N}])/gu
];
const COMMIT = /^[0-9a-f]{7,40}$/u;
const ISSUE = /(?<![\w&/])#(\d{1,6})(?!\w)|\/issues\/(\d{1,6})(?!\d)/gu;
const BOX$2 = /^\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+\[([^\]])\]/u;
const MAX_LINE = 4e3;
function itemWordsOf(item) {
	const line = item.text.slice(0, MAX_LINE);
	const tag = CHANGE_TAG.exec(line);
	const text = tag === null ? line : (tag[1] ?? "") + line.slice(tag[0].length);
	const title = normaliseTitle(tag === null ? item.title : item.title.replace(tag[2] ?? tag[3] ?? "", " "));
	const box = BOX$2.exec(line)?.[1];
	return {
		title,
		wording: wordingOf$1(text, title),
		id: itemIdOf(item, plainText$1(line)),
		head: headOf(text),
		leadCode: LEAD_CODE.exec(text)?.[1]?.toLowerCase() ?? null,
		codes: codesOf(text),
		issues: new Set([...line.matchAll(ISSUE)].map((found) => found[1] ?? found[2] ?? "")),
		saysNew: NEW_BEHIND.test(line) || tag !== null && SAYS_NEW.test(tag[2] ?? tag[3] ?? ""),
		isTicked: box === void 0 ? null : /[xX]/u.test(box)
	};
}
function wordingOf$1(text, title) {
	const line = normaliseTitle(text);
	return line.length > title.length && line.includes(title) ? line : title;
}
function headOf(text) {
	const body = withoutIds(text.replace(/(?<=\s|^|\*\*)\d{4}-\d{2}-\d{2}(?:[\s:,–—-]+)/u, " "));
	for (const { index } of body.matchAll(HEAD_END)) {
		const head = words$2(body.slice(0, index));
		if (saysEnough(head)) return head;
	}
	const whole = words$2(body);
	return saysEnough(whole) ? whole : null;
}
function saysEnough(head) {
	return head.split(" ").length >= HEAD_WORDS || /[\u2E80-\u9FFF\uAC00-\uD7AF]{6}/u.test(head);
}
function codesOf(text) {
	const codes = /* @__PURE__ */ new Set();
	for (const pattern of CODES) for (const found of text.matchAll(pattern)) {
		const code = (found[1] ?? "").toLowerCase().replace(/[.,:;]+$/u, "");
		if (code.length < 3 || COMMIT.test(code)) continue;
		codes.add(code);
		const base = /\/([^/]{3,})$/u.exec(code)?.[1];
		if (base !== void 0 && base.includes(".")) codes.add(base);
	}
	return codes;
}
// src/identity/passes/tree.ts
const HEADING$3 = /^\s*(?:>\s*)*(?:#{1,6}\s|\*\*[^*]+\*\*|__[^_]+__)/u;
const LISTED = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s|\|)/u;
const BODY_LINES = 30;
const BODY_LENGTH = 600;
var Tree = class {
	files;
	items;
	starts;
	fileOf;
	children;
	forms;
	said;
	sections;
	#parents;
	#profiles = /* @__PURE__ */ new Map();
	#bodies = /* @__PURE__ */ new Map();
	#lines = /* @__PURE__ */ new Map();
	constructor(files, known) {
		this.files = files;
		const items = [];
		const starts = [];
		const fileOf = [];
		const parents = [];
		for (const [file, version] of files.entries()) {
			const start = items.length;
			starts.push(start);
			for (const item of version.items) {
				items.push(item);
				fileOf.push(file);
				parents.push(item.parent === null ? -1 : start + item.parent);
			}
		}
		this.items = items;
		this.starts = [...starts, items.length];
		this.fileOf = fileOf;
		this.#parents = parents;
		const children = items.map(() => []);
		parents.forEach((parent, node) => children[parent]?.push(node));
		this.children = children;
		this.forms = items.map((item) => formOf(item));
		this.said = items.map((item) => readWords(item, known));
		this.sections = items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
	}
	parent(node) {
		return this.#parents[node] ?? -1;
	}
	wording(node) {
		return this.said[node]?.wording ?? "";
	}
	words(node) {
		return this.said[node];
	}
	profile(node) {
		return remember(this.#profiles, node, () => profileOf(this.wording(node)));
	}
	stems(node) {
		return this.#profiles.get(node)?.stems ?? stemsOf(wordsOf$2(this.wording(node)));
	}
	body(node) {
		return remember(this.#bodies, node, () => profileOf(this.#readBody(node)));
	}
	#readBody(node) {
		const file = this.fileOf[node] ?? 0;
		const end = this.starts[file + 1] ?? this.items.length;
		let next = node + 1;
		while (next < end && next <= node + BODY_LINES && this.isBelow(next, node)) next++;
		const lines = remember(this.#lines, file, () => (this.files[file]?.text ?? "").split(/\r\n?|\n/u));
		const first = this.items[node]?.line ?? 0;
		const last = next < end ? (this.items[next]?.line ?? 0) - 1 : lines.length;
		const below = this.files[file]?.text === void 0 ? this.items.slice(node + 1, next).map(({ text }) => text) : lines.slice(first, Math.min(last, first + BODY_LINES));
		const stop = this.forms[node] === "heading" ? -1 : below.findIndex((line) => /^\s*(?:#{1,6}\s|-{3,}\s*$)/u.test(line));
		return below.slice(0, stop < 0 ? below.length : stop).map((line) => normaliseTitle(line.slice(0, BODY_LENGTH))).filter((line) => line !== "").join(" ").slice(0, BODY_LENGTH);
	}
	isBelow(node, ancestor) {
		let up = this.parent(node);
		while (up > ancestor) up = this.parent(up);
		return up === ancestor;
	}
};
function readWords(item, known) {
	return remember(known, `${item.id ?? ""}\n${item.title}\n${item.text}`, () => itemWordsOf(item));
}
function formOf(item) {
	if (item.kind === "plan") return "plan";
	if (LISTED.test(item.text)) return "box";
	return HEADING$3.test(item.text) ? "heading" : "any";
}
function remember(known, key, make) {
	const found = known.get(key);
	if (found !== void 0) return found;
	const made = make();
	known.set(key, made);
	return made;
}
// src/identity/passes/view.ts
var View = class {
	tree;
	nodes;
	#counts = /* @__PURE__ */ new Map();
	constructor(tree, nodes) {
		this.tree = tree;
		this.nodes = nodes.filter((node) => tree.forms[node] !== "plan");
	}
	isUnique(node) {
		return this.count("wording", this.tree.wording(node)) === 1;
	}
	count(what, value) {
		let counts = this.#counts.get(what);
		if (counts === void 0) this.#counts.set(what, counts = this.#countAll(what));
		return counts.get(value) ?? 0;
	}
	#countAll(what) {
		const counts = /* @__PURE__ */ new Map();
		for (const node of this.nodes) {
			const said = this.tree.words(node);
			if (said === void 0) continue;
			for (const value of COUNTABLE[what](said)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	}
};
const COUNTABLE = {
	wording: ({ wording }) => [wording],
	id: ({ id }) => id === null ? [] : [id.key],
	head: ({ head }) => head === null ? [] : [head],
	code: ({ codes }) => codes
};
// src/identity/match-trees.ts
const MAX_TURNS = 12;
function matchTrees(before, after, continued, weights) {
	const { work, sure } = prepare(before, after, continued, weights);
	const assumed = assumedRules(work, continued);
	repeat(work, () => {
		acceptPairs(work, sure);
		firstToFind(work, assumed);
	});
	return work;
}
function prepare(oldFiles, newFiles, continued, weights) {
	const known = /* @__PURE__ */ new Map();
	const [before, after] = [new Tree(oldFiles, known), new Tree(newFiles, known)];
	const pairing = new Pairing(relationOf(before, after, continued));
	for (const [old, now] of continued) if ((before.files[old]?.items.length ?? 0) > 0 && (after.files[now]?.items.length ?? 0) > 0) pairing.add(before.starts[old] ?? -1, after.starts[now] ?? -1);
	const all = (tree) => new View(tree, Array.from(tree.items.keys()));
	const whole = {
		before: all(before),
		after: all(after)
	};
	const scopes = before.files.length === 1 && after.files.length === 1 && continued.length === 1 ? [whole] : continued.map(([old, now]) => ({
		before: fileView(before, old),
		after: fileView(after, now)
	}));
	const partnerOf = new Map(continued);
	const isSamePlan = (old, now) => partnerOf.get(before.fileOf[old] ?? -1) === after.fileOf[now];
	const work = {
		before,
		after,
		pairing,
		scopes,
		whole,
		isSamePlan,
		ambiguous: /* @__PURE__ */ new Map(),
		weights
	};
	return {
		work,
		sure: sureRules(work, continued.flatMap(([old, now]) => unchangedLines(before, after, old, now)))
	};
}
function relationOf(before, after, continued) {
	const [gone, begun] = [new Set(before.files.keys()), new Set(after.files.keys())];
	for (const [old, now] of continued) {
		gone.delete(old);
		begun.delete(now);
	}
	if (gone.size === 0 || begun.size === 0) return () => true;
	return (old, now) => !(gone.has(before.fileOf[old] ?? -1) && begun.has(after.fileOf[now] ?? -1));
}
function fileView(tree, file) {
	const [start, end] = [tree.starts[file] ?? 0, tree.starts[file + 1] ?? 0];
	return new View(tree, Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at));
}
function everywhere(work, rule) {
	const scopes = work.scopes.includes(work.whole) ? work.scopes : [...work.scopes, work.whole];
	return () => scopes.forEach((scope) => rule(work, scope));
}
function inFiles$1(work, rule) {
	return () => work.scopes.forEach((scope) => rule(work, scope));
}
function sureRules(work, unchanged) {
	return [
		() => matchUnchangedLines(work, unchanged),
		everywhere(work, matchSameIdAndWording),
		matchSameWording,
		inFiles$1(work, matchSameId),
		matchContinued,
		everywhere(work, (_, scope) => matchMoved(work, scope, "sure")),
		matchParentsByChildren,
		inFiles$1(work, matchSameHead),
		matchSameLeadCode,
		inFiles$1(work, matchNamedIds),
		() => matchSimilarSiblings(work, "sure"),
		everywhere(work, (_, scope) => matchSimilarElsewhere(work, scope, "sure")),
		inFiles$1(work, (_, scope) => matchUniqueCode(work, scope, false))
	];
}
function assumedRules(work, continued) {
	const { weights } = work;
	return [
		() => matchTranslated(work, continued),
		inFiles$1(work, (_, scope) => matchMoved(work, scope, "assumed")),
		() => matchSimilarSiblings(work, "assumed"),
		inFiles$1(work, (_, scope) => matchSimilarElsewhere(work, scope, "assumed")),
		inFiles$1(work, (_, scope) => matchUniqueCode(work, scope, true)),
		...weights === null ? [] : [inFiles$1(work, (_, scope) => matchByScore(work, scope, weights))],
		matchTickedInGap
	];
}
function acceptPairs(work, rules) {
	for (let at = 0, turns = 0; at < rules.length; turns++) {
		const size = work.pairing.size;
		rules[at]?.(work);
		at = work.pairing.size > size && at > 0 && turns < MAX_TURNS * rules.length ? 0 : at + 1;
	}
}
function firstToFind(work, rules) {
	const size = work.pairing.size;
	for (const rule of rules) {
		rule(work);
		if (work.pairing.size > size) return;
	}
}
function repeat(work, turn) {
	for (let turns = 0, size = -1; turns < MAX_TURNS && size !== work.pairing.size; turns++) {
		size = work.pairing.size;
		turn();
	}
}
// src/identity/questions.ts
const FAIR = .15;
const ELSEWHERE = .6;
function findQuestions(work) {
	const found = [...inFiles(work), ...betweenFiles(work)].sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
	const asked = {
		olds: /* @__PURE__ */ new Set(),
		news: /* @__PURE__ */ new Set()
	};
	const questions = [];
	for (const question of found) {
		if (asked.olds.has(question.old) || asked.news.has(question.now)) continue;
		asked.olds.add(question.old);
		asked.news.add(question.now);
		questions.push(question);
	}
	return questions.sort((a, b) => a.old - b.old);
}
function inFiles(work) {
	const { weights } = work;
	if (weights === null) return [];
	return work.scopes.flatMap((scope) => weigh(work, scope)).map(({ old, now, features }) => ({
		old,
		now,
		score: probability(logOdds(features, weights))
	})).filter(({ score }) => score >= FAIR);
}
function betweenFiles(work) {
	if (work.scopes.includes(work.whole)) return [];
	const { olds, news } = freeNodes(work, work.whole);
	const postings = postingsOf(work.after, news);
	return olds.flatMap((old) => partners(work.before.profile(old).words, postings).map((now) => ({
		old,
		now,
		score: similarity(work.before.profile(old), work.after.profile(now)) / 2
	})).filter(({ now, score }) => score >= ELSEWHERE / 2 && haveSameForm(work, old, now)));
}
// src/identity/passes/weights.ts
const WEIGHTS = {
	bias: -7.86,
	of: {
		text: 1.33,
		rareShared: 1.36,
		rareContained: 2.1,
		rareWeight: 2.77,
		code: .74,
		otherThings: -1.06,
		sameId: .59,
		otherId: -.18,
		sameParent: 2.03,
		nearParent: .09,
		samePlace: 1.45,
		onlyOnes: 1.89,
		order: .51,
		beginning: .78
	}
};
// src/identity/match-plans.ts
function matchPlans(before, after, continued, weights = WEIGHTS) {
	const work = matchTrees(before, after, continued, weights);
	const { afterOf, beforeOf, assumed } = work.pairing;
	const ambiguous = new Map([...work.ambiguous].map(([old, found]) => [old, found.filter((now) => !beforeOf.has(now))]).filter(([old, found]) => !afterOf.has(old) && found.length > 0));
	const questions = new Map(findQuestions(work).map((question) => [question.old, question]));
	const placeAfter = (node) => placeOf$3(work.after, node);
	return {
		afterOf: (plan, item) => partnerOf(work.before, afterOf, work.after, plan, item),
		beforeOf: (plan, item) => partnerOf(work.after, beforeOf, work.before, plan, item),
		before: before.map((_, plan) => {
			const nodes = nodesOf(work.before, plan);
			const start = work.before.starts[plan] ?? 0;
			return {
				removed: nodes.filter((node) => !afterOf.has(node)).map((node) => node - start),
				assumed: new Set(nodes.filter((node) => assumed.has(node)).map((node) => node - start)),
				ambiguous: nodes.flatMap((node) => {
					const candidates = ambiguous.get(node);
					return candidates === void 0 ? [] : [{
						item: node - start,
						candidates: candidates.map(placeAfter)
					}];
				}),
				questions: nodes.flatMap((node) => {
					const asked = questions.get(node);
					return asked === void 0 ? [] : [{
						item: node - start,
						candidate: placeAfter(asked.now),
						score: asked.score
					}];
				})
			};
		}),
		after: after.map((_, plan) => {
			const start = work.after.starts[plan] ?? 0;
			return { added: nodesOf(work.after, plan).filter((node) => !beforeOf.has(node)).map((node) => node - start) };
		})
	};
}
function partnerOf(tree, pairs, others, plan, item) {
	const partner = pairs.get((tree.starts[plan] ?? 0) + item);
	return partner === void 0 ? null : placeOf$3(others, partner);
}
function placeOf$3(tree, node) {
	const plan = tree.fileOf[node] ?? 0;
	return {
		plan,
		item: node - (tree.starts[plan] ?? 0)
	};
}
function nodesOf(tree, plan) {
	const [start, end] = [tree.starts[plan] ?? 0, tree.starts[plan + 1] ?? 0];
	return Array.from({ length: end - start }, (_, at) => start + at);
}
// src/plan/model/progress.ts
function rollUp(plan, own) {
	return rollUpItems(plan.items, own);
}
function rollUpItems(items, own) {
	const states = items.map(() => "open");
	for (const item of [...items].reverse()) states[item.index] = own(item.index) ?? derive(items, states, item.children);
	return states;
}
function derive(items, states, children) {
	const tasks = children.filter((child) => items[child]?.kind !== "check");
	const decisive = (tasks.length > 0 ? tasks : children).map((child) => states[child] ?? "open");
	if (decisive.length === 0) return "open";
	const counted = decisive.filter((state) => state !== "dropped");
	if (counted.length === 0) return "dropped";
	return counted.every((state) => state === "done") ? "done" : "open";
}
function progress(plan, stateOf = (item) => item.state) {
	const lowest = plan.items.filter((item) => item.index > 0 && item.kind !== "check").filter((item) => !item.children.some((child) => plan.items[child]?.kind !== "check"));
	const counted = lowest.length > 0 ? lowest : plan.items.slice(1);
	const isBelowDropped = ({ parent }) => {
		const above = parent === null || parent === 0 ? void 0 : plan.items[parent];
		return above !== void 0 && (stateOf(above) === "dropped" || isBelowDropped(above));
	};
	const states = counted.map((item) => {
		const state = stateOf(item);
		return state === "open" && isBelowDropped(item) ? "dropped" : state;
	});
	const count = (state) => states.filter((each) => each === state).length;
	const dropped = count("dropped");
	return {
		done: count("done"),
		total: counted.length - dropped,
		dropped
	};
}
// src/plan/model/drop-below.ts
function dropBelowDropped(plan) {
	const read = plan.items.some(({ unread }) => unread !== void 0) ? withRolledUp(plan) : plan;
	if (!read.items.some(({ index, state }) => index > 0 && state === "dropped")) return read;
	const items = [];
	for (const item of read.items) {
		const isTaken = (item.parent === null || item.parent === 0 ? void 0 : items[item.parent])?.state === "dropped" && item.state === "open" && item.unread === void 0;
		items.push(isTaken ? {
			...item,
			state: "dropped"
		} : item);
	}
	return {
		...read,
		items
	};
}
function withRolledUp(plan) {
	const isDerived = ({ stateFrom, unread }) => stateFrom === "children" && unread === void 0;
	const states = rollUp(plan, (index) => {
		const item = plan.items[index];
		return item === void 0 || isDerived(item) ? null : item.state;
	});
	return {
		...plan,
		items: plan.items.map((item) => isDerived(item) ? {
			...item,
			state: states[item.index] ?? item.state
		} : item)
	};
}
// src/plan/model/item-index.ts
function itemIndex(place) {
	return place;
}
const PLAN_ITEM = itemIndex(0);
// src/plan/model/element-at.ts
function elementAt(list, index, what) {
	const element = list[index];
	if (element === void 0) throw new InternalError(`Index ${index} was looked up among ${list.length} ${what}.`);
	return element;
}
// src/reconcile/identity-of-items/present-items.ts
function presentItems(base) {
	const items = base.items.filter(({ key }) => key !== "");
	if (items.length === base.items.length) return {
		base,
		version: base.plan,
		items
	};
	const placeOf = new Map(items.map(({ item }, place) => [item.index, place]));
	const present = (index) => {
		for (let at = index; at !== null; at = elementAt(base.plan.items, at, "items of the base").parent) {
			const place = placeOf.get(at);
			if (place !== void 0) return place;
		}
		return null;
	};
	return {
		base,
		version: {
			items: items.map(({ item }) => ({
				...item,
				parent: present(item.parent)
			})),
			text: base.plan.text
		},
		items
	};
}
// src/plan/model/insert-items.ts
function insertItems(plan, inserted) {
	const own = plan.items.length;
	if (inserted.length === 0) return {
		plan,
		placeOf: plan.items.map(({ index }) => index)
	};
	const follow = /* @__PURE__ */ new Map();
	const anchors = [];
	inserted.forEach(({ behind }, at) => {
		const anchor = behind < own ? behind : anchors[behind - own] ?? 0;
		anchors.push(anchor);
		const known = follow.get(anchor);
		if (known === void 0) follow.set(anchor, [own + at]);
		else known.push(own + at);
	});
	const order = plan.items.flatMap(({ index }) => [index, ...follow.get(index) ?? []]);
	const placeOf = [];
	order.forEach((id, place) => placeOf[id] = itemIndex(place));
	const place = (id) => placeAt$1(placeOf, id);
	const takenBy = new Map(inserted.flatMap(({ takes }, at) => takes.map((index) => [index, own + at])));
	const bare = order.map((id, at) => {
		const index = itemIndex(at);
		const item = plan.items[id];
		if (item === void 0) {
			const { parent, item: fields } = insertedAt(inserted, id - own);
			return {
				...fields,
				index,
				parent: place(parent),
				children: []
			};
		}
		const above = takenBy.get(id) ?? item.parent;
		const parent = above === null ? null : place(above);
		return {
			...item,
			index,
			parent,
			children: [],
			dependsOn: item.dependsOn.map(place)
		};
	});
	for (const { index, parent } of bare) if (parent !== null) bare[parent]?.children.push(index);
	const items = bare.map((item) => item.stateFrom === "none" && item.children.length > 0 ? {
		...item,
		stateFrom: "children"
	} : item);
	return {
		plan: {
			...plan,
			items
		},
		placeOf
	};
}
function placeAt$1(placeOf, id) {
	const place = placeOf[id];
	if (place === void 0) throw new RangeError(`nothing was placed as ${id}`);
	return place;
}
function insertedAt(inserted, at) {
	const found = inserted[at];
	if (found === void 0) throw new RangeError(`no item ${at} was inserted`);
	return found;
}
// src/identity/text/word-runs.ts
const NONE = -1;
var WordRuns = class {
	#ids = /* @__PURE__ */ new Map();
	#next = /* @__PURE__ */ new Map();
	#parent = [0];
	#word = [0];
	#depth = [0];
	#fail = [0];
	#ends = [NONE];
	#shorter = [0];
	#counts = [];
	constructor(patterns) {
		for (const [index, words] of patterns.entries()) {
			let node = 0;
			for (const word of words) node = this.#grow(node, word);
			this.#ends[node] = index;
			this.#counts.push(true);
		}
		this.#link();
	}
	drop(pattern) {
		const counted = this.#counts[pattern] === true;
		this.#counts[pattern] = false;
		return counted;
	}
	step(state, word) {
		const id = this.#ids.get(word);
		if (id === void 0) return 0;
		let node = state;
		for (;;) {
			const next = this.#next.get(this.#key(node, id));
			if (next !== void 0) return next;
			if (node === 0) return 0;
			node = this.#fail[node] ?? 0;
		}
	}
	endingAt(state) {
		const node = this.#isLive(state) ? state : this.#live(state);
		return node === 0 ? null : {
			pattern: this.#ends[node] ?? NONE,
			words: this.#depth[node] ?? 0
		};
	}
	#isLive(node) {
		const ends = this.#ends[node] ?? NONE;
		return ends !== NONE && this.#counts[ends] === true;
	}
	#live(from) {
		const way = [];
		let node = from;
		do {
			way.push(node);
			node = this.#shorter[node] ?? 0;
		} while (node !== 0 && !this.#isLive(node));
		for (const passed of way) this.#shorter[passed] = node;
		return node;
	}
	#grow(from, word) {
		let id = this.#ids.get(word);
		if (id === void 0) this.#ids.set(word, id = this.#ids.size);
		const key = this.#key(from, id);
		const known = this.#next.get(key);
		if (known !== void 0) return known;
		const node = this.#parent.length;
		this.#next.set(key, node);
		this.#parent.push(from);
		this.#word.push(id);
		this.#depth.push((this.#depth[from] ?? 0) + 1);
		this.#ends.push(NONE);
		this.#fail.push(0);
		this.#shorter.push(0);
		return node;
	}
	#link() {
		const byDepth = [];
		for (const [node, depth] of this.#depth.entries()) (byDepth[depth] ??= []).push(node);
		for (const node of byDepth.flat()) {
			if ((this.#depth[node] ?? 0) < 2) continue;
			const word = this.#word[node] ?? 0;
			let around = this.#fail[this.#parent[node] ?? 0] ?? 0;
			while (around !== 0 && !this.#next.has(this.#key(around, word))) around = this.#fail[around] ?? 0;
			const fail = this.#next.get(this.#key(around, word)) ?? 0;
			this.#fail[node] = fail;
			this.#shorter[node] = this.#ends[fail] === NONE ? this.#shorter[fail] ?? 0 : fail;
		}
	}
	#key(node, word) {
		return node * 67108864 + word;
	}
};
// src/identity/text/wording.ts
const MAX_READ$2 = 1e3;
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*";
const WORDS$1 = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const PLAIN_WORDS = /[a-z0-9]+/g;
const ASCII$1 = /^[\0-\x7f]*$/;
const MARKS$2 = /[<[`*_~\\]/;
const COMMENTED = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.?\][ \t]*)?<!--+/u;
const IS_UNSPACED = new RegExp(`^${UNSPACED}$`, "u");
const NAMED$1 = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
function wordsOf$1(line) {
	const lower = withoutEntities(line.replace(COMMENTED, "")).normalize("NFKC").toLowerCase();
	const head = lower.length > MAX_READ$2 ? lower.slice(0, MAX_READ$2) : lower;
	const text = MARKS$2.test(head) ? plainText$1(head) + lower.slice(head.length) : lower;
	const told = /[+#]/.test(text) ? text.replace(/(?<=\p{L})[+#]{1,8}(?![\p{L}\p{N}+#])/gu, (marks) => marks.replaceAll("+", "plus").replaceAll("#", "sharp")) : text;
	return told.match(ASCII$1.test(told) ? PLAIN_WORDS : WORDS$1) ?? [];
}
function wordingOf(text) {
	return normaliseTitle(withoutEntities(text));
}
function isSpecific(wording, words) {
	const unspaced = words.filter((word) => IS_UNSPACED.test(word)).length;
	return unspaced >= 4 || words.length - unspaced >= 3 || wording.length >= 16;
}
function withoutEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
		if (name !== void 0) return NAMED$1[name.toLowerCase()] ?? all;
		const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
		return code >= 32 && code <= 65535 && !(code >= 55296 && code <= 57343) ? String.fromCharCode(code) : all;
	});
}
// src/identity/standing/lost-items.ts
var LostItems = class {
	standing;
	runs;
	#lost;
	#wordings = [];
	#byKey = /* @__PURE__ */ new Map();
	#wordingsOf = [];
	#sought;
	constructor(lost) {
		this.#lost = lost;
		this.standing = lost.map(() => null);
		for (const [index, { title, text }] of lost.entries()) {
			const found = /* @__PURE__ */ new Set([this.#add(title, index), this.#add(text, index)]);
			this.#wordingsOf.push([...found].filter((wording) => wording !== null));
		}
		this.runs = new WordRuns(this.#wordings.map(({ words }) => words));
		this.#sought = this.#wordings.length;
	}
	wordingOf(text) {
		return this.#byKey.get(keyOf$1(wordingOf(text)).key) ?? null;
	}
	nextOf(wording) {
		const index = this.#nextIndex(wording);
		return index === null ? null : this.#lost[index] ?? null;
	}
	get areFound() {
		return this.#sought === 0;
	}
	found(wording, standing) {
		const index = this.#nextIndex(wording);
		if (index === null) return;
		this.standing[index] = standing;
		for (const other of this.#wordingsOf[index] ?? []) if (this.#nextIndex(other) === null) this.#drop(other);
	}
	onlySpecific() {
		for (const [wording, { specific }] of this.#wordings.entries()) if (!specific) this.#drop(wording);
	}
	#drop(wording) {
		if (this.runs.drop(wording)) this.#sought -= 1;
	}
	#nextIndex(wording) {
		const known = this.#wordings[wording];
		if (known === void 0) return null;
		while (known.next < known.lost.length && this.standing[known.lost[known.next] ?? 0] !== null) known.next += 1;
		return known.lost[known.next] ?? null;
	}
	#add(text, index) {
		const { key, words, wording } = keyOf$1(wordingOf(text));
		if (words.length === 0) return null;
		let at = this.#byKey.get(key);
		if (at === void 0) {
			at = this.#wordings.length;
			this.#byKey.set(key, at);
			this.#wordings.push({
				words,
				specific: isSpecific(wording, words),
				lost: [],
				next: 0
			});
		}
		const lost = this.#wordings[at]?.lost;
		if (lost?.at(-1) !== index) lost?.push(index);
		return at;
	}
};
function keyOf$1(wording) {
	const words = wordsOf$1(wording);
	return {
		key: words.join(" "),
		words,
		wording
	};
}
// src/plan/markdown/fences.ts
function mendFences(text) {
	const fences = fencesOf(text);
	if (!hasSlipped(fences)) return text;
	const inner = innerFences(fences);
	if (inner === null || inner.length === 0) return text;
	let mended = "";
	let from = 0;
	for (const fence of inner) {
		mended += text.slice(from, fence.at) + "'".repeat(fence.marks.length);
		from = fence.at + fence.marks.length;
	}
	return mended + text.slice(from);
}
function unclosedFence(text) {
	let open = null;
	for (const fence of fencesOf(mendFences(text))) if (open === null) open = fence;
	else if (closes(open, fence)) open = null;
	return open?.at ?? null;
}
function codeFences(text) {
	const spans = [];
	let open = null;
	for (const fence of fencesOf(mendFences(text))) if (open === null) open = fence;
	else if (closes(open, fence)) {
		spans.push({
			start: open.at,
			end: fence.at + fence.marks.length
		});
		open = null;
	}
	if (open !== null) spans.push({
		start: open.at,
		end: text.length
	});
	return spans;
}
const FENCE$2 = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/gm;
const MARKDOWN = /^(?:markdown|md|mdx)\b/i;
function fencesOf(text) {
	const fences = [];
	for (const match of text.matchAll(FENCE$2)) {
		const marks = match[1] ?? "";
		const info = (match[2] ?? "").trim();
		if (marks.startsWith("`") && info.includes("`")) continue;
		fences.push({
			at: match.index + match[0].indexOf(marks),
			marks,
			info
		});
	}
	return fences;
}
function closes(open, fence) {
	return fence.info === "" && fence.marks.startsWith(open.marks);
}
function hasSlipped(fences) {
	let open = null;
	let nested = false;
	for (const fence of fences) if (open === null) {
		open = fence;
		nested = false;
	} else if (closes(open, fence)) {
		if (nested && MARKDOWN.test(open.info)) return true;
		open = null;
	} else if (fence.marks.startsWith(open.marks.slice(0, 3)) && fence.info !== "" && fence.marks.length === open.marks.length) nested = true;
	return open !== null;
}
function innerFences(fences) {
	const open = [];
	const inner = [];
	for (const fence of fences) {
		const around = open.at(-1);
		if (around === void 0) open.push(fence);
		else if (closes(around, fence)) {
			open.pop();
			if (open.length > 0) inner.push(fence);
		} else if (fence.info !== "" && fence.marks === around.marks) {
			open.push(fence);
			inner.push(fence);
		}
	}
	return open.length === 0 ? inner : null;
}
// src/plan/markdown/line-places.ts
const OPENER = /<!--|^[ \t>]*<(pre|script|style|textarea|table|details)\b/gim;
const HTML_END = {
	pre: /<\/pre\s*>/gi,
	script: /<\/script\s*>/gi,
	style: /<\/style\s*>/gi,
	textarea: /<\/textarea\s*>/gi,
	table: /<\/table\s*>|\n[ \t]*\r?\n/gi,
	details: /\n[ \t]*\r?\n/gi
};
function linePlaces(text) {
	const fences = codeFences(text);
	const others = [...swallowing(text, fences)];
	return (offset) => {
		const code = spanAt(fences, offset);
		if (code !== null) return {
			by: "code",
			from: code.start
		};
		const around = spanAt(others, offset);
		return around === null ? null : {
			by: around.by,
			from: around.start
		};
	};
}
function spanAt(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const span = spans[low];
	return span !== void 0 && span.start <= offset ? span : null;
}
function* swallowing(text, fences) {
	OPENER.lastIndex = 0;
	let fence = 0;
	for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
		const start = match.index;
		while (fence < fences.length && (fences[fence]?.end ?? 0) <= start) fence += 1;
		const code = fences[fence];
		if (code !== void 0 && code.start <= start) {
			OPENER.lastIndex = code.end;
			continue;
		}
		const name = match[1]?.toLowerCase();
		const end = name === void 0 ? endOf(/-->/g, text, start) : endOf(HTML_END[name] ?? /-->/g, text, start);
		yield {
			by: name === void 0 ? "comment" : "html",
			start,
			end
		};
		OPENER.lastIndex = end;
	}
}
function endOf(pattern, text, from) {
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	return match === null ? text.length : match.index + match[0].length;
}
// src/plan/markdown/lines.ts
function withLineFeeds(text) {
	const fed = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
	return /[\u2028\u2029]/.test(fed) ? fed.replace(/[\u2028\u2029]/g, "\xA0") : fed;
}
var Lines = class {
	#text;
	#starts = [0];
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	lineOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
	columnOf(offset) {
		const start = this.startOf(this.lineOf(offset));
		return Math.min(offset, this.endAt(start)) - start + 1;
	}
	startOf(line) {
		return this.#starts[line - 1] ?? this.#text.length;
	}
	endAt(offset) {
		const next = this.#starts[this.lineOf(offset)];
		if (next === void 0) return this.#text.length;
		return this.#text.charAt(next - 2) === "\r" && next - 2 >= offset ? next - 2 : next - 1;
	}
	nextAt(offset) {
		return this.#starts[this.lineOf(offset)] ?? this.#text.length;
	}
};
// src/identity/standing/read-lines.ts
function linesOfNoItem(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) for (const line of linesBetweenItems(text)) if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
	return counts;
}
function readLines(text, old) {
	const lines = linesBetweenItems(text).map((line, index) => {
		if (line === null) return null;
		const known = old.get(line) ?? 0;
		if (known > 0) old.set(line, known - 1);
		return known > 0 ? null : {
			number: index + 1,
			text: line
		};
	});
	let places = null;
	const swallowed = (line) => {
		if (places === null) {
			const fed = withLineFeeds(text.text);
			places = {
				at: linePlaces(fed),
				lines: new Lines(fed)
			};
		}
		const start = places.lines.startOf(line.number);
		const found = places.at(start + line.text.length - line.text.trimStart().length);
		return found === null ? null : {
			...found,
			line: places.lines.lineOf(found.from)
		};
	};
	return {
		path: text.path,
		lines,
		swallowed,
		claimed: /* @__PURE__ */ new Set()
	};
}
function linesBetweenItems({ text, items }) {
	const taken = new Set(items.filter((item) => item.text !== "").map(({ line }) => line));
	return withLineFeeds(text).split("\n").map((line, index) => taken.has(index + 1) || line.trim() === "" ? null : line.endsWith("\r") ? line.slice(0, -1) : line);
}
// src/plan/markdown/checkbox.ts
const BOX$1 = /\[([ \t\u00a0xX]|[^\p{L}\p{N}\s[\]^@\\][\p{M}\u200d]*)\](\\?\*)?/uy;
const BLANKS$1 = /[ \t\u00a0]*/y;
function readCheckbox(text, at, lineEnd) {
	BOX$1.lastIndex = at;
	const match = BOX$1.exec(text);
	if (match === null) return null;
	const mark = match[1] ?? " ";
	const star = match[2] !== void 0;
	const after = at + match[0].length;
	BLANKS$1.lastIndex = after;
	const blanks = BLANKS$1.exec(text)?.[0].length ?? 0;
	if (!star && blanks === 0 && after < lineEnd && "([:".includes(text.charAt(after))) return null;
	return {
		open: at,
		mark: at + 1,
		markLength: mark.length,
		text: /\s/.test(mark) ? " " : mark,
		content: Math.min(after + blanks, lineEnd),
		optional: star,
		rendered: /^[ xX]$/.test(mark) && blanks > 0 && !star && after < lineEnd
	};
}
function isTicked(mark) {
	return /^[xX✓✔☑✅]/u.test(mark);
}
// src/plan/slips/slip-box.ts
const BLANK = "[ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]";
const X_LIKE = "[xX\\u0425\\u0445\\u03a7\\u03c7\\uff38\\uff58×✕✖✗✘]";
const TICKED = new RegExp(`^(?:${X_LIKE}+|[vVyYjJ√✓✔☑✅+*]|yes|done|ok)$`, "u");
const BLANKS_BETWEEN = `${BLANK}{0,9}`;
const INNER = `(?:${BLANKS_BETWEEN}(?:[^\\s\\p{N}()[\\]{}<>|\\\\]{1,2}|(?:done|todo|yes|no|ok|wip)[!.?]?)?${BLANKS_BETWEEN})`;
const sticky = (source, flags = "uy") => new RegExp(source, flags);
const OPEN = "[[({<［（｛＜〔【「『〈《〖⟦❲]";
const CLOSE = "[\\])}>］）｝＞〕】」』〉》〗⟧❳]";
const AROUND$1 = "(?:\\*\\*\\*?|__|\\*|_|~~|`)";
const PAIR = sticky(`(${AROUND$1}?)(${OPEN}+)(${INNER})(${CLOSE}+)${AROUND$1}?`, "uiy");
const SWAPPED = sticky(`\\](${BLANKS_BETWEEN}${X_LIKE}?${BLANKS_BETWEEN})\\[`);
const LOST_CLOSE = sticky(`[[［]${BLANK}*(${X_LIKE}?)(?=${BLANK})`);
const LOST_BOTH = sticky(`(${X_LIKE}|[vV√✓✔])(?=${BLANK})`);
const WORD$1 = sticky(`(?:\\*\\*)?(todo|done|fixme|wip|open|pending)(?:\\*\\*)?:?(?:\\*\\*)?(?=${BLANK})`, "uiy");
const LOST_OPEN = sticky(`(${X_LIKE}?)${BLANK}*[\\]］](?=${BLANK})`);
const ESCAPED = sticky(`(?:\\\\+\\[|&#0*91;|&#x0*5b;|&lbrack;|&lsqb;)(${INNER}|&nbsp;)(?:\\\\*\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)`, "uiy");
const HALF_ESCAPED = sticky(`\\[(${INNER})(?:\\\\+\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)`, "uiy");
const INPUT = sticky(`(?:<label[^<>]{0,200}>${BLANK}*)?<input\\b([^<>]{0,300})>`, "uiy");
const PICTURE$1 = sticky("[☐☑☒✅✔✓⬜⬛🔲🔳□■▢▣◻◼◽◾❏❐❑❒🗹🗷○⭕❌]\\ufe0f?");
const BLANKS = sticky(`${BLANK}*`);
function readBoxLike(line, at) {
	if (readCheckbox(line, at, line.length) !== null) {
		const box = readCheckbox(line, at, line.length);
		return {
			fault: null,
			why: "",
			ticked: box === null ? null : tickOf(box.text),
			start: at,
			end: box?.content ?? at,
			sure: true
		};
	}
	const found = pictured(line, at) ?? escaped(line, at) ?? html(line, at) ?? paired(line, at) ?? swapped(line, at) ?? halved(line, at);
	if (found === null) return null;
	BLANKS.lastIndex = found.end;
	return {
		...found,
		start: at,
		end: found.end + (BLANKS.exec(line)?.[0].length ?? 0)
	};
}
function paired(line, at) {
	const match = exec(PAIR, line, at);
	if (match === null) return null;
	const [all, around = "", open = "", inner = "", close = ""] = match;
	const end = at + all.length;
	const ticked = tickOf(inner);
	const said = /^[[［]$/u.test(open) && /^[\]］]$/u.test(close);
	const bare = inner.replaceAll(new RegExp(BLANK, "gu"), "");
	const sure = bare === "" || ticked === true;
	if (open === "<" && !new RegExp(`^${X_LIKE}?$`, "u").test(bare)) return null;
	const brackets = (why) => ({
		fault: "brackets",
		why,
		ticked,
		end,
		sure
	});
	if (around === "`") return {
		...brackets("it stands in code marks"),
		sure: false
	};
	if (around !== "") return brackets("other marks stand around its brackets");
	if (open.length > 1 || close.length > 1) return brackets("its brackets stand there twice");
	if (!said) return brackets(`\`${open}${inner}${close}\` has other brackets than \`[ ]\``);
	if (open !== "[" || close !== "]") return brackets("its brackets are full-width ones");
	if (/^[([:]/.test(line.slice(end)) && bare !== "") return null;
	return {
		fault: "mark",
		why: faultOfMark(inner, bare),
		ticked,
		end,
		sure
	};
}
function faultOfMark(inner, bare) {
	if (inner === "") return "nothing stands between its brackets";
	if (bare === "") return inner.length > 1 ? "more than one blank stands between its brackets" : "the blank between its brackets is no plain one";
	if (/^[xX]$/.test(bare)) return "a blank stands beside the x in its brackets";
	if (/^[\u0425\u0445]$/u.test(bare)) return "the x in its brackets is the Cyrillic letter";
	if (/^[\u03a7\u03c7]$/u.test(bare)) return "the x in its brackets is the Greek letter";
	if (/^[\uff38\uff58]$/u.test(bare)) return "the x in its brackets is the full-width letter";
	if (/^[xX]{2}$/.test(bare)) return "more than one x stands between its brackets";
	return `\`[${inner}]\` has no mark that says open or done`;
}
function escaped(line, at) {
	const match = exec(ESCAPED, line, at) ?? exec(HALF_ESCAPED, line, at);
	if (match === null) return null;
	return {
		fault: "escaped",
		why: match[0].includes("&") ? "its brackets are written as HTML entities" : "a backslash stands before its brackets",
		ticked: tickOf((match[1] ?? "").replace(/&nbsp;/i, " ")),
		end: at + match[0].length,
		sure: true
	};
}
function html(line, at) {
	const match = exec(INPUT, line, at);
	if (match === null || !/checkbox/i.test(match[1] ?? "")) return null;
	return {
		fault: "html",
		why: "its checkbox is written in HTML",
		ticked: /\bchecked\b/i.test(match[1] ?? ""),
		end: at + match[0].length,
		sure: true
	};
}
function pictured(line, at) {
	const match = exec(PICTURE$1, line, at);
	if (match === null) return null;
	return {
		fault: "picture",
		why: `\`${match[0]}\` is a character, no checkbox`,
		ticked: /^[☑☒✅✔✓■⬛◼◾🔳🗹]/u.test(match[0]),
		end: at + match[0].length,
		sure: /^[☐☑☒]/u.test(match[0])
	};
}
function swapped(line, at) {
	const match = exec(SWAPPED, line, at);
	if (match === null) return null;
	return {
		fault: "brackets",
		why: "its brackets are the wrong way round",
		ticked: tickOf(match[1] ?? ""),
		end: at + match[0].length,
		sure: true
	};
}
function halved(line, at) {
	const match = exec(LOST_CLOSE, line, at) ?? exec(LOST_OPEN, line, at);
	if (match === null) return unbracketed(line, at);
	const end = at + match[0].length;
	const sure = !/[\]［］]/u.test(line.slice(end, end + 200)) && !new RegExp(`^[[［][ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]+\\S`, "u").test(match[0]);
	return {
		fault: "brackets",
		why: "one of its brackets is missing",
		ticked: tickOf(match[1] ?? ""),
		end,
		sure
	};
}
function unbracketed(line, at) {
	const match = exec(LOST_BOTH, line, at);
	if (match === null) return worded(line, at);
	return {
		fault: "brackets",
		why: "its brackets are missing",
		ticked: true,
		end: at + match[0].length,
		sure: false
	};
}
function worded(line, at) {
	const match = exec(WORD$1, line, at);
	if (match === null) return null;
	return {
		fault: "mark",
		why: "a word stands in place of its checkbox",
		ticked: (match[1] ?? "").toLowerCase() === "done",
		end: at + match[0].length,
		sure: false
	};
}
function tickOf(inner) {
	const bare = inner.replaceAll(new RegExp(BLANK, "gu"), "").toLowerCase().replace(/(?<=\w)[!.?]$/, "");
	if (bare === "") return false;
	return TICKED.test(bare) ? true : null;
}
function exec(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line);
}
// src/plan/slips/slip.ts
const CONTAINER = new RegExp(`^(?:${BLANK}|>)*`, "u");
const GOOD_BULLET = /(?:[-*+]|\d{1,9}[.)])[ \t]+/y;
const HEADING$2 = /[#＃]{1,6}(?=[ \t]|\[|[\p{L}\p{N}*_~])[ \t]*/uy;
const TAGS$1 = new RegExp(`(?:(?:<!--+|</?(?!input\\b)[a-z][\\w-]*(?:\\s[^<>]{0,200})?/?>)${BLANK}*){1,6}`, "iuy");
const ODD_BULLET = new RegExp(`(?:(?:\\\\?[-+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸]|\\\\?[*_=~]{1,2}(?=${BLANK}|\\\\?\\[)|:(?=${BLANK})|&(?:bull|middot|#8226);|\\\\?\\d{1,9}\\\\?[.)．、）]|[a-zA-Z][.)](?=${BLANK})|\\(?\\d{1,9}\\)?(?=${BLANK}{1,4}\\[)|o(?=${BLANK}+[\\\\[]))${BLANK}*){1,3}`, "uy");
function readSlip(line, boxed = true) {
	const boxAt = (at) => boxed ? readBoxLike(line, at) : null;
	const start = CONTAINER.exec(line)?.[0].length ?? 0;
	const indent = indentOf(line);
	const tags = lengthAt(TAGS$1, line, start);
	const heading = lengthAt(HEADING$2, line, start);
	let at = start + (heading > 0 ? heading : boxAt(start) !== null ? 0 : tags);
	const good = lengthAt(GOOD_BULLET, line, at);
	const odd = good > 0 || boxAt(at) !== null ? 0 : lengthAt(ODD_BULLET, line, at);
	const written = line.slice(at, at + Math.max(good, odd)).trim();
	at += Math.max(good, odd);
	const inner = boxAt(at) !== null ? 0 : lengthAt(TAGS$1, line, at);
	const box = boxAt(at + inner);
	const words = at + inner;
	const tagged = box === null ? 0 : lengthAt(TAGS$1, line, box.end);
	const contents = box === null ? [words] : [
		box.end + tagged,
		...tagged > 0 ? [box.end] : [],
		...box.sure ? [] : [words]
	];
	const bullet = /^(?:[-*+]|\d{1,9}[.)])$/.test(written) ? written : (/^\d{1,9}(?=\D)/.exec(written)?.[0] ?? "") + (/^\d/.test(written) ? "." : "-");
	return {
		...faultOf({
			box,
			heading: heading > 0,
			html: tags > 0 || inner > 0 || tagged > 0,
			good: good > 0,
			written
		}),
		box,
		start,
		indent,
		bullet,
		listed: written !== "",
		contents
	};
}
function faultOf(seen) {
	const { box, heading, html, good, written } = seen;
	if (heading) return {
		kind: "heading",
		why: "it is a heading"
	};
	if (box === null) return written === "" ? {
		kind: "prose",
		why: "its line has neither bullet nor checkbox"
	} : {
		kind: "bullet-only",
		why: "its line has no checkbox"
	};
	if (html && box.fault === null) return {
		kind: "html",
		why: "it stands in HTML"
	};
	if (box.fault !== null) return {
		kind: box.fault,
		why: box.why
	};
	if (good) return {
		kind: null,
		why: ""
	};
	if (written === "") return {
		kind: "bullet",
		why: "it has no bullet"
	};
	if (written.startsWith("\\")) return {
		kind: "escaped",
		why: "a backslash stands before its bullet"
	};
	return /^(?:[-*+]|\d{1,9}[.)])$/.test(written) ? {
		kind: "bullet",
		why: "no blank stands behind its bullet"
	} : {
		kind: "bullet",
		why: `\`${written}\` is no bullet`
	};
}
function indentOf(line) {
	let columns = 0;
	for (const char of line) if (char === " ") columns += 1;
	else if (char === "	") columns += 4 - columns % 4;
	else break;
	return columns;
}
function lengthAt(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line)?.[0].length ?? 0;
}
// src/plan/words/code-spans.ts
function codeSpans(source) {
	if (!source.includes("`")) return [];
	const rows = [...source.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({
		index,
		length
	}));
	const closers = rows.map(() => -1);
	const next = /* @__PURE__ */ new Map();
	for (let at = rows.length - 1; at >= 0; at -= 1) {
		const { length = 0 } = rows[at] ?? {};
		closers[at] = next.get(length) ?? -1;
		next.set(length, at);
	}
	const spans = [];
	for (let at = 0; at < rows.length; at += 1) {
		const [open, close] = [rows[at], rows[closers[at] ?? -1]];
		if (open === void 0 || close === void 0) continue;
		spans.push({
			start: open.index,
			end: close.index + close.length,
			marks: open.length
		});
		at = closers[at] ?? at;
	}
	return spans;
}
// src/plan/words/inline.ts
const MARKS$1 = /[<`[*_~\\]/;
const MAX_READ$1 = 4e3;
function withoutCode(source) {
	const codes = [];
	let text = "";
	let from = 0;
	for (const { start, end, marks } of codeSpans(source)) {
		text += `${source.slice(from, start)}\u0000${codes.length}\u0000`;
		codes.push(source.slice(start + marks, end - marks).trim());
		from = end;
	}
	return {
		text: text + source.slice(from),
		codes
	};
}
const TARGET = /\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/y;
function linkTexts(source) {
	let text = "";
	let from = 0;
	let close = -1;
	for (let open = source.indexOf("["); open >= 0; open = source.indexOf("[", Math.max(open + 1, from))) {
		if (close < open) close = source.indexOf("]", open);
		if (close < 0) break;
		const isPicture = open > from && source.charAt(open - 1) === "!";
		TARGET.lastIndex = close + 1;
		const target = close > open + 1 || isPicture ? TARGET.exec(source) : null;
		if (target === null) continue;
		text += source.slice(from, isPicture ? open - 1 : open) + source.slice(open + 1, close);
		from = close + 1 + target[0].length;
	}
	return text + source.slice(from);
}
function plainText(source) {
	return withoutMarks(composed(source));
}
function composed(source) {
	return ASCII.test(source) ? source : source.normalize("NFC");
}
const INVISIBLE = /[\s\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]+|&(?:nbsp|ensp|emsp|thinsp|zwn?j|shy|#8203|#160);/giu;
function showsNothing(source) {
	return plainText(source).replace(/!?\[[^\]\p{L}\p{N}]{0,9}\]\([^)]*\)/gu, "").replace(INVISIBLE, "") === "";
}
function withoutMarks(source) {
	if (source.length > MAX_READ$1) return `${withoutMarks(source.slice(0, MAX_READ$1))}${source.slice(MAX_READ$1).replace(/\s+/g, " ").trimEnd()}`;
	if (!MARKS$1.test(source) && !source.includes("\0")) return source.replace(/\s+/g, " ").trim();
	const { text: bare, codes } = withoutCode(source.replace(/<!--[\s\S]*?(?:-->|$)/g, " "));
	let text = linkTexts(bare).replace(/<(https?:\/\/[^<>\s]+)>/g, "$1").replace(/<\/?(?:br|b|i|em|strong|code|kbd|sub|sup|span|a|del|s|u|mark|small)\b[^<>]*>/gi, " ").replace(/~~/g, "").replace(/\*\*\*?|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, "").replace(/(?<![\p{L}\p{N}\\*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, "$1").replace(/(?<![\p{L}\p{N}\\_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1");
	text = text.replace(/\u0000(\d+)\u0000/g, (_all, index) => codes[Number(index)] ?? "");
	return text.replace(/\s+/g, " ").trim();
}
const OWN_KEY = /^[\p{Ll}\p{Lo}](?:[\p{Ll}\p{Lo}\d'/]|[ -](?=[\p{Ll}\p{Lo}\d]))*$/u;
const PLAIN_OWN_KEY = /^[a-z](?:[a-z\d'/]|[ -](?=[a-z\d]))*$/;
const ASCII = /^[\0-\x7f]*$/;
function wordKey(written) {
	if (PLAIN_OWN_KEY.test(written)) return written;
	const source = composed(written);
	if (ASCII.test(source)) return plainText(source).toLowerCase().replace(/^[\s#-]+/, "").replace(/(?<![\s:.!?])[\s:.!?]+$/, "").replace(/\s+/g, " ");
	if (OWN_KEY.test(source)) return source;
	return plainText(source).toLowerCase().replace(/^[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}#•·–—-]+/u, "").replace(/(?<![\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?])[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?]+$/u, "").replace(/[\s\u00a0]+/g, " ").trim();
}
function withoutNote(text, [openers, closers]) {
	const whole = text.trimEnd();
	let from = whole.length - 1;
	if (from < 0 || !closers.includes(whole.charAt(from))) return text;
	while (from > 0 && !closers.includes(whole.charAt(from - 1))) from -= 1;
	while (from < whole.length && !openers.includes(whole.charAt(from))) from += 1;
	return from === whole.length ? text : whole.slice(0, from).trimEnd();
}
// src/plan/words/default-patterns.ts
const DEFAULT_PATTERNS = {
	levels: {
		phase: words$1`
      phase, sprint, week, epic, milestone, stage, wave, iteration, chunk, track, workstream, fase, etapa,
      hito, semana, jalon, étape majeure, meilenstein, woche, этап, фаза, спринт, неделя, веха, faz, aşama,
      hafta, 阶段, 階段, フェーズ, 段階, マイルストーン, スプリント, 里程碑, 迭代, 단계, 마일스톤, 스프린트, مرحلة, المرحلة, giai đoạn, tuần
    `,
		step: words$1`
      step, user story, story, day, poc, feature, work package, paso, passo, étape, schritt, шаг, день,
      история, adım, gün, 步骤, 步驟, ステップ, 手順, 스텝, خطوة, الخطوة, bước, 历史故事, historia de usuario,
      história de usuário, user-story
    `,
		task: words$1`
      task, subtask, sub-task, ticket, todo, tarea, tarefa, tâche, aufgabe, задача, görev, 任务, 任務, タスク, 작업,
      태스크, مهمة, المهمة, nhiệm vụ
    `
	},
	work: words$1`
    done, completed, in progress, doing, wip, blocked, pending, upcoming, icebox, now, next, later, not started, on hold,
    hecho, en progreso, feito, em andamento, terminé, en cours, erledigt, in arbeit, готово, в работе, 已完成, 进行中, 未开始, 待办, 完了, 進行中, 未着手, 완료, 진행 중,
    tasks, task list, task breakdown, tasks breakdown, steps, step list, todo, todos, to do, to-do,
    to-dos, todo list, to-do list, implementation steps, implementation tasks, implementation phases,
    implementation plan, implementation, implementation sequence, implementation roadmap,
    implementation order, implementation checklist, implementation details, 
    phases, phase breakdown, detailed phases, project phases, development phases, migration phases,
    work breakdown, work items, work plan, action items, action plan, actions, plan, roadmap, milestones,
    sprints, epics, stories, user stories, backlog, detailed tasks, detailed steps, detailed plan,
    detailed implementation, execution plan, execution steps, development plan, development tasks,
    migration steps, migration plan, rollout plan, subtasks, sub-tasks, changes, proposed changes,
    what to do, do, tareas, pasos, fases, tarefas, passos, etapas, tâches, étapes, aufgaben, schritte,
    phasen, задачи, шаги, этапы, план, görevler, adımlar, fazlar, 任务, 任务列表, 任务清单, 任務, 任務清單, 任务分解, 步骤,
    实施步骤, 实施计划, 实现步骤, 阶段, 具体行动清单, 行动清单, タスク, タスク一覧, 作業一覧, タスクリスト, 作業項目, 作業一覧, 実装手順, 実装ステップ, 手順, 作業, 作業内容, フェーズ, 작업,
    작업 목록, 할 일, 단계, 구현 단계, المهام, قائمة المهام, الخطوات, công việc, nhiệm vụ
  `,
	tasks: words$1`
    tasks, task list, tasks breakdown, task breakdown, implementation tasks, detailed tasks,
    development tasks, subtasks, sub-tasks, tareas, tarefas, tâches, aufgaben, задачи, görevler, 任务,
    任务列表, 任务清单, 任務, 任務清單, 任务分解, タスク, タスク一覧, 作業一覧, タスクリスト, 작업, 작업 목록, المهام, قائمة المهام, nhiệm vụ
  `,
	gates: words$1`
    success criteria, success criterion, success metrics, success metric, success indicators,
    acceptance criteria, acceptance criterion, acceptance, acceptance tests, acceptance scenarios,
    acceptance checklist, ac, definition of done, definition of ready, dod, done when, done criteria,
    exit criteria, exit gate, entry criteria, completion criteria, completion checklist, quality gate,
    quality gates, quality checks, quality checklist, quality assurance, quality standards,
    quality metrics, gate, gates, go/no-go, checklist, check list, production-grade checklist,
    constitution check, constitutional check, constitutional compliance check, constitutional compliance,
    compliance check, compliance checklist, compliance, sdd compliance check, contract tests,
    user approval required, refactoring goals, pre-implementation gates, review points, sign-off,
    signoff, sign off, self-review, self review, must haves, must-haves, requirements met,
    requirement completeness, critérios de aceite, critérios de aceitação, critérios de sucesso, aceite,
    criterios de aceptación, criterios de éxito, definición de hecho, critères d'acceptation,
    critères de succès, akzeptanzkriterien, abnahmekriterien, erfolgskriterien, критерии приемки,
    критерии приёмки, критерии успеха, критерии готовности, критерий, kabul kriterleri,
    başarı kriterleri, 验收标准, 验收, 成功标准, 完成标准, 检查清单, 验收清单, 核对清单, 验收测试, 功能验收, критерії приймання, критерії готовності, критерії успіху, 驗收標準, 检查项, 完了条件, 受け入れ条件, 受入条件, 受け入れ基準, 成功基準, 完了基準,
    完了の定義, チェックリスト, 완료 조건, 완료 기준, 인수 조건, 성공 기준, 수락 기준, 체크리스트, معايير القبول, معايير النجاح, tiêu chí
  `,
	weakGates: words$1`
    verification, verify, validation, validate, review, reviews, deliverables, deliverable, outputs,
    prerequisites, prerequisite, preconditions, pre-requisites, pre-flight, preflight, requirements,
    edge cases, test cases, test plan, test scenarios, testing checklist, manual testing,
    security controls, scalability approach, risks, checks, final checks, health checks, criteria,
    metrics, kpis, sanity check, expected results, expected outcome, expected outcomes, outcomes, goals,
    objectives, targets, performance targets, progress tracking, progress tracker, summary, executive summary, total progress, overall progress, progress summary, status summary, entregables, entregáveis, verificación, verificação,
    validação, livrables, vérification, ergebnisse, проверка, результаты, doğrulama, 交付物, 产出, 关键产出, 产物, 验证, 驗證, 前置条件,
    成果物, 検証, 確認項目, 前提条件, 산출물, 검증, التحقق, المخرجات
  `,
	prose: words$1`
    example, examples, dependencies, dependency, execution order, parallel, timeline, schedule, gantt,
    rollback, appendix, notes, references, changelog, change log, history, log, evolution log,
    lessons learned, summary, overview, architecture, background, context, research, risks, risk,
    mitigation, metrics, glossary, faq, troubleshooting, alternatives, usage, how to, strategy,
    out of scope, future, 依赖, 示例, 概述, 背景, 附录, 風險, 风险, 例, 概要, 依存関係, 参考, 補足, 개요, 의존성, 예시
  `,
	legends: words$1`
    legend, status legend, key, notation, status key, status codes, status markers, status indicators,
    symbols, format, checkbox legend, status symbols, markers, conventions, task format, leyenda,
    legenda, légende, legende, легенда, обозначения, 图例, 圖例, 状态说明, 凡例, 범례, دليل
  `,
	prerequisites: words$1`
    prerequisites, prerequisite, pre-requisites, prerequisite steps, prerequisite setup,
    requisitos previos, pré-requisitos, prérequis, voraussetzungen, предварительные условия, 前置条件, 前提条件,
    사전 준비, 前置準備
  `,
	fields: {
		goal: words$1`
      goal, goals, objective, objectives, purpose, description, objetivo, objectif, ziel, цель, описание,
      amaç, 目标, 目標, 目的, 描述, 목표, 목적, الهدف
    `,
		dependsOn: words$1`
      depends on, depends, dependencies, dependency, blocked by, requires, depends-on, depende de,
      dependencias, dependências, dépend de, dépendances, abhängig von, abhängigkeiten, зависит от,
      зависимости, bağımlılıklar, 依赖, 依賴, 前置任务, 依存, 依存関係, 의존성, 선행 작업, يعتمد على
    `,
		priority: words$1`
      priority, prio, prioridad, prioridade, priorité, priorität, приоритет, öncelik, 优先级, 優先級, 優先度, 우선순위,
      الأولوية
    `,
		estimate: words$1`
      estimate, estimated effort, effort, duration, estimated duration, estimated time, time estimate,
      time, duration estimate, effort estimate, estimation, est, size, complexity, story points, points,
      estimación, estimativa, duración, duração, durée, aufwand, dauer, оценка, длительность, süre,
      tahmini süre, 预计时间, 预估, 工时, 預估, 見積もり, 工数, 期間, 예상 소요, 예상 시간, المدة
    `,
		status: words$1`
      status, state, progress, estado, statut, état, zustand, статус, состояние, durum, 状态, 狀態, 状態, ステータス,
      상태, الحالة
    `,
		owner: words$1`
      owner, assignee, assigned to, agent, responsible, lead, responsable, responsável, verantwortlich,
      ответственный, исполнитель, sorumlu, 负责人, 負責人, 担当, 担当者, 담당자, المسؤول
    `,
		files: words$1`
      files, file, files affected, affected files, files to create, files to modify,
      files to create/modify, files changed, file(s), location, archivos, arquivos, fichiers, dateien,
      файлы, dosyalar, 文件, 檔案, ファイル, 対象ファイル, 파일, الملفات
    `,
		verification: words$1`
      verification, verify, validation, how to verify, independent test, verificación, verificação,
      vérification, überprüfung, проверка, doğrulama, 验证, 驗證, 検証, 확인, 검증, التحقق
    `,
		output: words$1`
      output, outputs, result, results, expected output, salida, saída, sortie, ergebnis, результат, çıktı,
      输出, 輸出, 出力, 출력, المخرجات
    `,
		acceptance: words$1`
      acceptance, acceptance criteria, ac, done when, success criteria, definition of done, aceite,
      critérios de aceite, criterios de aceptación, критерии приемки, kabul kriterleri, 验收标准, 完了条件, 受け入れ条件,
      완료 조건, معايير القبول
    `,
		deliverables: words$1`deliverables, deliverable, artifacts, entregables, entregáveis, livrables, 交付物, 成果物, 산출물`
	},
	states: {
		done: words$1`
      done, complete, completed, finished, implemented, shipped, merged, closed, passed, delivered, fixed,
      resolved, ✅, ☑, ☑️, ✔, ✔️, ✓, 🟢, 🎉, hecho, completado, completada, terminado, concluído, concluída,
      feito, terminé, fait, fertig, erledigt, abgeschlossen, готово, завершено, выполнено, сделано,
      tamamlandı, 完成, 已完成, 完了, 済, 完了済み, 완료, مكتمل, تم, hoàn thành
    `,
		started: words$1`
      in progress, in-progress, in_progress, wip, started, ongoing, active, doing, partial, partially,
      in review, under review, testing, 🚧, 🔄, 🟡, ⏳, 🔨, 🏗, 🏗️, en progreso, en curso, em andamento,
      en cours, in arbeit, в работе, в процессе, частично, devam ediyor, 进行中, 進行中, 作業中, 진행 중, 진행중,
      قيد التنفيذ, đang
    `,
		open: words$1`
      not started, todo, to do, to-do, pending, planned, open, ready, draft, queued, backlog, upcoming,
      blocked, waiting, on hold, paused, failed, missing, incomplete, not done, not complete,
      not completed, not_started, unstarted, scheduled, proposed, planning, ⏸, ⏸️, 📋, 🔴, ❌, ⬜, ⭕, 🔲, ⛔,
      🛑, ❗, ⚪, pendiente, por hacer, pendente, a fazer, à faire, en attente, offen, ausstehend, не начато,
      запланировано, ожидает, beklemede, bekliyor, 未开始, 待办, 待开始, 未着手, 予定, 未対応, 대기, 예정, 미시작, قيد الانتظار,
      لم يبدأ
    `,
		dropped: words$1`
      skipped, skip, cancelled, canceled, dropped, won't do, wontfix, won't fix, wont do, abandoned,
      obsolete, removed, superseded, rejected, not planned, deprecated, descoped, out of scope, 🚫, ⏭, ⏭️,
      cancelado, cancelada, annulé, abgebrochen, отменено, iptal, 已取消, 取消, 中止, 취소, ملغى, đã hủy
    `
	}
};
function words$1(list) {
	return list.join("").split(",").map((word) => word.trim()).filter((word) => word !== "");
}
// src/plan/words/vocabulary.ts
var Vocabulary = class {
	work;
	tasks;
	gates;
	weakGates;
	prerequisites;
	fields;
	#levels = /* @__PURE__ */ new Map();
	#levelWord;
	#someWork;
	#legend;
	#prose;
	#gateEnd;
	#gateStart;
	#gateNote;
	#strictEnd;
	#states;
	constructor(patterns) {
		this.work = setOf(patterns.work);
		this.#someWork = new RegExp(`^(?:\\p{L}+[- ])?(?:${alternatives([...patterns.tasks, "steps"])})$`, "u");
		this.tasks = setOf(patterns.tasks);
		this.gates = setOf(patterns.gates);
		this.weakGates = setOf(patterns.weakGates);
		this.prerequisites = setOf(patterns.prerequisites);
		const fields = /* @__PURE__ */ new Map();
		for (const [name, spellings] of Object.entries(patterns.fields)) for (const spelling of spellings) fields.set(wordKey(spelling), name);
		this.fields = fields;
		for (const level of [
			"phase",
			"step",
			"task"
		]) for (const word of patterns.levels[level]) this.#levels.set(word.toLowerCase(), level);
		this.#levelWord = levelPattern([...this.#levels.keys()]);
		this.#legend = new RegExp(`^(?:(?:status|checkbox|task|symbol|marker|task status)\\s+)?(?:${alternatives(patterns.legends)})\\s*(?:$|[(（:：])`, "u");
		this.#prose = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(patterns.prose)})(?:e?s)?(?![\\p{L}\\p{N}])`, "u");
		const gates = [...patterns.gates, ...patterns.weakGates];
		const unspaced = gates.filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}$/u.test(word));
		this.#gateEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(gates)})$|(?:${alternatives(unspaced)})$`, "u");
		this.#strictEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(patterns.gates)})$`, "u");
		this.#gateNote = new RegExp(`[(（](?:${alternatives(patterns.gates)})(?![\\p{L}\\p{N}])`, "u");
		this.#gateStart = new RegExp(`^(?:${alternatives(gates)})(?=\\s*(?:[(（:：*\\[-]|[–—]|for |of |to |before |after |and |& |(?:status|progress|results?|tracking|summary|met)$|必))`, "u");
		this.#states = [
			"dropped",
			"open",
			"started",
			"done"
		].flatMap((says) => patterns.states[says].map((word) => ({
			word: word.toLowerCase(),
			says
		}))).sort((a, b) => b.word.length - a.word.length);
	}
	level(name) {
		const match = this.#levelWord.exec(name);
		if (match?.groups === void 0) return null;
		const { word, before, numbered, lettered, named } = match.groups;
		const key = (word ?? match.groups["counted"] ?? "").toLowerCase();
		const level = this.#levels.get(key);
		if (level === void 0) return null;
		return {
			level,
			word: key,
			number: (before ?? numbered ?? lettered ?? named ?? "").toLowerCase(),
			length: match[0].length
		};
	}
	isKnown(key) {
		return this.work.has(key) || this.gates.has(key) || this.weakGates.has(key) || this.prerequisites.has(key);
	}
	isWork(key) {
		if (this.work.has(key)) return true;
		const first = /^(\p{L}+)[- ]/u.exec(key)?.[1] ?? "";
		return this.#someWork.test(key) && (SOME.has(first) || this.stateAt(first)?.length === first.length);
	}
	isLegend(key) {
		return this.#legend.test(key.slice(0, LONGEST_PHRASE));
	}
	isProse(key) {
		return this.#prose.test(key.slice(0, LONGEST_PHRASE));
	}
	isGate(key) {
		return this.gates.has(key) || this.weakGates.has(key) || this.#gateEnd.test(key.slice(-LONGEST_PHRASE)) || this.#gateStart.test(key) || this.#gateNote.test(key.slice(-LONGEST_PHRASE));
	}
	isLabel(label) {
		const key = wordKey(label);
		return this.tasks.has(key) || this.isLegend(key) || this.isGate(key);
	}
	isStrictGate(key) {
		return this.#strictEnd.test(key.slice(-LONGEST_PHRASE));
	}
	stateAt(text) {
		const head = text.slice(0, MAX_STATE$1);
		const composed = head.normalize("NFC");
		const found = this.#stateAt(composed);
		return found === null || composed === head ? found : {
			...found,
			length: decomposedLength(head, composed, found.length)
		};
	}
	#stateAt(text) {
		const lower = text.toLowerCase();
		for (const { word, says } of this.#states) {
			if (!lower.startsWith(word)) continue;
			const next = lower.slice(word.length);
			if (/^[\p{Script=Latin}\p{N}]/u.test(next) && /[\p{Script=Latin}]$/u.test(word)) continue;
			return {
				says,
				length: word.length
			};
		}
		return null;
	}
};
const LONGEST_PHRASE = 200;
const MAX_STATE$1 = 120;
function decomposedLength(text, composed, length) {
	const wanted = composed.slice(0, length);
	for (let end = length; end < text.length; end += 1) if (text.slice(0, end).normalize("NFC") === wanted && !/^\p{M}/u.test(text.slice(end))) return end;
	return text.length;
}
const SOME = /* @__PURE__ */ new Set([
	"remaining",
	"next",
	"all",
	"key",
	"main",
	"core",
	"other",
	"open",
	"current",
	"actionable",
	"required",
	"immediate",
	"outstanding",
	"optional",
	"additional",
	"detailed",
	"specific"
]);
const cache = /* @__PURE__ */ new WeakMap();
function vocabularyOf(patterns = DEFAULT_PATTERNS) {
	const known = cache.get(patterns);
	if (known !== void 0) return known;
	const made = new Vocabulary(patterns);
	cache.set(patterns, made);
	return made;
}
function setOf(words) {
	return new Set(words.map((word) => wordKey(word)));
}
function alternatives(words) {
	return [...words].sort((a, b) => b.length - a.length).map((word) => word.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
}
const DIGITS = "[-−]?\\d+(?:\\.\\d+)*[A-Za-z]?(?:\\s*[-–~&+]\\s*\\d+)?|[一二三四五六七八九十]+";
const LETTERS = "[A-Z]\\d{0,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Zz]ero";
const SLUG = "[\\p{L}\\p{N}]+(?:[-._][\\p{L}\\p{N}]+)+";
function levelPattern(words) {
	const word = `(?:${words.map(anyCase).sort((a, b) => b.length - a.length).join("|")})`;
	const end = "(?![\\p{L}\\p{N}_])(?!-\\p{L})";
	return new RegExp(`^第\\s*(?<before>${DIGITS})\\s*(?<counted>${word})|^(?<word>${word})(?:${`\\s*[#№]?\\s*(?<numbered>${DIGITS})${end}`}|${`\\s+(?<lettered>${LETTERS})${end}`}|${`\\s+(?<named>${SLUG})(?=\\s*[:：]|\\s+[-–—])`}|\\s+[^\\p{Script=Latin}\\p{N}\\s:：]+(?=[:：])|\\s*(?=[:：]))`, "u");
}
function anyCase(word) {
	return [...word].map((char) => {
		const upper = char.toUpperCase();
		if (upper !== char && [...upper].length === 1) return `[${char}${upper}]`;
		return char.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace("\\-", "-");
	}).join("");
}
function fieldOf(vocabulary, key) {
	return vocabulary.fields.get(wordKey(key).replace(/\s*[(（].*$/, "")) ?? null;
}
// src/plan/parse/item-state.ts
function itemStateOf(says) {
	return says === "started" ? "open" : says;
}
const COLOURS = /^[🔴🟠🟡🟢🔵🟣🟤⚫⚪🎉📋❗🛑]/u;
const TITLE_WORDS = /^(?:testing|planning|active|open|ready|draft|in review|under review|proposed|partial|partially|missing|failed|fixed|closed|merged|passed|resolved|implemented|removed|deprecated|obsolete|todo|to do|skip|backlog|upcoming|queued|waiting|planned|scheduled|blocked|shipped|delivered|finished|out of scope|plan)$/i;
function readStateValue(text, value, vocabulary) {
	const source = text.slice(value.start, value.end);
	const box = /^\[(.)\]\s*/u.exec(source);
	if (box !== null && box[0].length === source.length) return mark(/[xX✓]/u.test(box[1] ?? "") ? "done" : "open", value.start, value.end, value);
	const lead = /^(?:\[.\]\s*)?[*_`~("[]*/u.exec(source)?.[0].length ?? 0;
	const found = stateRun(source, lead, vocabulary);
	if (found === null) return null;
	return mark(box !== null && /[xX✓]/u.test(box[1] ?? "") ? "done" : found.says, value.start + (box === null ? lead : 0), value.start + found.end, value);
}
function readHeadingState(text, content, vocabulary) {
	const source = text.slice(content.start, content.end);
	return trailing(source, content.start, vocabulary) ?? leading(source, content.start, vocabulary);
}
function saysInTitle(words, vocabulary) {
	return wholeState(words, /^\p{Extended_Pictographic}/u.test(words), vocabulary) !== null;
}
function isStatePicture(picture) {
	return COLOURS.test(picture) || vocabularyOf().stateAt(picture) !== null;
}
const SET_APART = /(?<open>\*\*|__|[[(（]|^|[-–—:]\s)\s*(?<word>\p{Lu}{4,}(?:[ '’]\p{Lu}+)?)(?=(?<close>\*\*|__|[\])）:：]|\s*$|\s+[-–—(]))/gu;
const NOT_A_PHRASE = /^\s*(?:$|[-–—:：;,.(（[~*✅❌🚫⏭])/u;
const LAST_NOTE = /[[(（](?:🚫|⏭️?)?\s*(?:skipped|cancelled|canceled|won['’]t do|wontfix)(?=\s*[\])）:：,;.–—-]|\s+(?:[\d#(]|(?:by|on|in|at|as|for|due|because|since|per|see|until|after|from)\b))[^\])）]*[\])）]\s*$/iu;
const DATED_NOTE = /(?<=^|\s)(?<word>[\p{L}_-]{3,20}):(?=\d{4}-\d{2}-\d{2}(?:[T\s)\],.;]|$))/gu;
function isDropped(source, vocabulary) {
	const text = source.replace(/^(?:\*\*)?(?:\[?[A-Z]{1,5}-?\d+(?:\.\d+)*\]?|\d+(?:\.\d+)*[.)]?)(?:\*\*)?[\s:.]+/u, "").replace(/^(?:\[[^\]]{1,12}\]\s*)+/, "");
	const struck = /^(?:\*\*)?~~[\s\S]+?~~(?:\*\*)?/.exec(text);
	if (struck !== null && /^\s*(?:$|[-–—:;(.,[*✅❌🚫⏭]|\p{Lu}{4,})/u.test(text.slice(struck[0].length))) return true;
	const saysDropped = (word) => {
		const says = vocabulary.stateAt(word);
		return says?.says === "dropped" && says.length === word.length;
	};
	for (const match of text.matchAll(SET_APART)) {
		const { open = "", word = "", close = "" } = match.groups ?? {};
		const after = text.slice(match.index + match[0].length + close.length);
		const isPhrase = match.index > 0 && /^[*_[(（]/.test(open) && /^[*_\])）]/.test(close) && !NOT_A_PHRASE.test(after);
		if (saysDropped(word) && !isPhrase) return true;
	}
	for (const { groups } of text.matchAll(DATED_NOTE)) if (saysDropped(groups?.["word"] ?? "")) return true;
	return LAST_NOTE.test(text.trimEnd().slice(-400));
}
function stateRun(source, from, vocabulary) {
	const first = vocabulary.stateAt(source.slice(from));
	if (first === null) return null;
	let end = from + first.length;
	let says = first.says;
	const gap = /^[\p{VS}\p{Join_C}]*[\s*_:]*/u.exec(source.slice(end))?.[0].length ?? 0;
	const second = /\p{Extended_Pictographic}/u.test(source.slice(from, end)) ? vocabulary.stateAt(source.slice(end + gap)) : null;
	if (second !== null) {
		says = COLOURS.test(source.slice(from)) ? second.says : first.says;
		end += gap + second.length;
	}
	end += /^[\p{VS}\p{Join_C}]+/u.exec(source.slice(end))?.[0].length ?? 0;
	return {
		says,
		end
	};
}
const MAX_ENDING = 128;
const BRACKETED = /(?<![\s:：–—-])[\s:：–—-]*([[(（])\s*([^\s\])）](?:[^\])）]{0,58}[^\s\])）])?)\s*[\])）]\s*(?:\*\*\s*)?$/u;
const DASHED = /(?<!\s)\s+[-–—|]\s*(?:\*\*)?([^–—|()[\]]{1,40}?)(?:\*\*)?\s*(?:\(\s*[\d./\sA-Za-z,-]{4,20}\))?\s*$/u;
const PICTURED = /(?<!\s)\s*(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*(?:\s*(?:\*\*)?[\p{L} ]{0,24}(?:\*\*)?)?)(?:\s*[([][^)\]]{0,40}[)\]])?\s*(?:\*\*)?$/u;
function trailing(whole, start, vocabulary) {
	const before = Math.max(0, whole.length - MAX_ENDING);
	const source = whole.slice(before);
	const base = start + before;
	for (const pattern of [
		PICTURED,
		BRACKETED,
		DASHED
	]) {
		const match = pattern.exec(source);
		if (match === null || match.index + before === 0) continue;
		const words = pattern === BRACKETED ? match[2] ?? "" : match[1] ?? "";
		const at = match.index + match[0].indexOf(words);
		const found = wholeState(words, pattern === PICTURED, vocabulary);
		if (found === null) continue;
		const end = at + found.end;
		const outerEnd = pattern === BRACKETED ? match.index + match[0].trimEnd().length : end;
		return mark(found.says, base + at, base + end, {
			start: base + match.index,
			end: base + outerEnd
		});
	}
	return null;
}
const LEADING = /^(?:\*\*)?\s*(?:(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*)|\[([^\]]{1,20})\]|\[([ xX])\])\s+/u;
function leading(source, base, vocabulary) {
	const match = LEADING.exec(source);
	if (match === null) return null;
	const words = match[1] ?? match[2] ?? "";
	const at = match[0].indexOf(words);
	if (/^[xX]$/.test(words)) return mark("done", base + at, base + at + 1, {
		start: base,
		end: base + match[0].length
	});
	const found = wholeState(words, match[1] !== void 0, vocabulary);
	if (found === null) return null;
	return mark(found.says, base + at, base + at + found.end, {
		start: base + at,
		end: base + match[0].length
	});
}
function wholeState(words, pictured, vocabulary) {
	if (pictured && COLOURS.test(words)) return null;
	const found = stateRun(words, 0, vocabulary);
	if (found === null) return null;
	const said = words.slice(0, found.end);
	if (TITLE_WORDS.test(said) && said !== said.toUpperCase()) return null;
	const rest = words.slice(found.end).replace(/^[\s*_:,.!-]+/, "");
	return /^(?:|\d[\d./:\s-]*|[0-9a-f]{7,40}|\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4})$/u.test(rest) || pictured && found.end <= 3 && rest === "" ? found : null;
}
function mark(says, start, end, outer) {
	return {
		says,
		span: {
			start,
			end
		},
		outer
	};
}
// src/plan/parse/titles.ts
const AROUND = /[[(（#~🎯]/u;
const PICTURES = /[\p{Extended_Pictographic}\p{VS}\p{Join_C}\p{Me}]/u;
const UNIT = "(?:h|hr|hrs|hours?|d|days?|m|min|mins|minutes?|w|wk|weeks?|months?|sp|pts?|points?|horas?|días?|dias?|semanas?|jours?|heures?|stunden|tage|wochen|ч|час(?:а|ов)?|д|дн(?:я|ей)?|小时|小時|天|周|週|分钟|時間|日|週間|시간|일|주)";
const ESTIMATE_IN = new RegExp(`\\s*[([（]\\s*(?:est(?:imate)?[.:]?\\s*|예상 소요[:：]\\s*)?(${`~?\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+(?:[.,]\\d+)?)?\\s*${UNIT}`})\\s*[)\\]）]`, "iu");
const ESTIMATE_END = new RegExp(`\\s+(~\\d+(?:[.,]\\d+)?(?:-\\d+)?\\s*${UNIT})\\s*$`, "iu");
const PRIORITY = /\s*[([（]\s*(?:priority|prio|priorität|prioridad|prioridade|优先级)[:：]?\s*(P\d|[\p{L} ]{2,12})\s*[)\]）]/iu;
const PRIORITY_TOKEN = /(?:^|\s)[[(](P[0-3])[)\]](?=\s|$)/;
const BOLD_THEN_DASH = /^(\*\*|__)(?=\S)((?:(?!\1)[\s\S])+)\1\s+[-–—]\s+/;
const ONLY_ID = /^(?:[\p{L}]+[\s-]?)?\d+(?:\.\d+)*[a-z]?[:.)]?$|^[A-Z]+-?\d+[a-z]?[:.]?$/u;
const LEAD_TAG = /^((?:\[?[A-Z]{1,6}-?\d[\w.-]*\]?|\d+(?:\.\d+)*[a-z]?[.)]?)\s+)?[[(]((?:P|US\*?\d*|[A-Z][\w-]{0,11}|PARALLEL))[\])]\s*/u;
const TRAILING_NOTE = /(?<!\s)\s*(?:[([](?:checkpoint:\s*)?[0-9a-f]{7,40}[)\]]|\[checkpoint:[^\]]*\])\s*$/i;
function taskTitle(source) {
	const line = source.replace(/<!--[\s\S]*?(?:-->|$)/g, " ").trim();
	const bold = BOLD_THEN_DASH.exec(line);
	return takeApart(bold !== null && !ONLY_ID.test(plainText(bold[2] ?? "")) ? bold[2] ?? "" : line, line);
}
function headingTitle(source) {
	return takeApart(source, source);
}
function takeApart(source, whole) {
	const tags = [];
	let text = plainText(source);
	const plain = text;
	const everything = plainText(whole);
	if (!AROUND.test(everything)) {
		const bare = trimRim(text);
		return {
			title: bare || plain || "(untitled)",
			id: idOf(bare),
			tags,
			estimate: null,
			priority: null
		};
	}
	for (let tag = LEAD_TAG.exec(text); tag !== null && tags.length < 6; tag = LEAD_TAG.exec(text)) {
		tags.push(tag[2] ?? "");
		text = (tag[1] ?? "") + text.slice(tag[0].length);
	}
	for (const match of everything.matchAll(/(?:^|\s)#([\p{L}][\p{L}\p{N}_-]*)/gu)) tags.push(match[1] ?? "");
	if (/🎯\s*MVP/u.test(everything)) tags.push("MVP");
	const priority = PRIORITY.exec(text);
	if (priority !== null) text = text.replace(priority[0], " ");
	const estimate = ESTIMATE_IN.exec(text) ?? ESTIMATE_END.exec(text);
	if (estimate !== null) text = text.replace(estimate[0], " ");
	const said = ESTIMATE_IN.exec(everything) ?? ESTIMATE_END.exec(everything);
	text = withoutNotes(withoutTags(text.replace(/🎯\s*MVP/u, "")));
	text = trimRim(text);
	return {
		title: text || trimRim(plain) || plain || "(untitled)",
		id: idOf(text),
		tags: [...new Set(tags)],
		estimate: estimate?.[1] ?? said?.[1] ?? null,
		priority: (priority?.[1] ?? PRIORITY_TOKEN.exec(everything)?.[1] ?? null)?.trim() ?? null
	};
}
const LAST_TAG = /(?<!\s)\s+#\p{L}[\p{L}\p{N}_-]{0,60}$/u;
function withoutTags(title) {
	let text = title.trimEnd();
	for (let tag = LAST_TAG.exec(text.slice(-200)); tag !== null; tag = LAST_TAG.exec(text.slice(-200))) text = text.slice(0, -tag[0].length);
	return text === title.trimEnd() ? title : text;
}
function withoutNotes(title) {
	let text = title;
	for (;;) {
		const note = TRAILING_NOTE.exec(text.slice(-200));
		if (note === null) return text;
		text = text.slice(0, -note[0].length);
	}
}
function trimRim(text) {
	const chars = [...text.replace(/\s+/g, " ").trim()];
	let from = 0;
	while (from < chars.length && isRim(chars[from])) from += 1;
	return withoutStates(chars.slice(from).join("")).replace(/\s+[-–—|]$/, "").replace(/[:：]$/, "").trim();
}
const LAST_PICTURE = /\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*)*$/u;
const LAST_MARK = /[\p{VS}\p{Join_C}\p{Me}]$/u;
function withoutStates(text) {
	let rest = text.trimEnd();
	while (rest !== "" && rest.charAt(rest.length - 1) > "~") {
		const end = rest.slice(-40);
		const picture = LAST_PICTURE.exec(end)?.[0];
		if (picture === void 0 ? !LAST_MARK.test(end) : !isStatePicture(picture)) break;
		rest = rest.slice(0, -(picture?.length ?? 1)).trimEnd();
	}
	return rest;
}
function isRim(char) {
	return char === " " || char !== void 0 && char > "~" && PICTURES.test(char);
}
const ID = /^(?:(?<word>(?:Step|Task|Phase|Sprint|Week|Day|Milestone|Epic|Story|User Story|Stage|Wave|Sub-?task)\s+[-−]?\d+(?:\.\d+)*[a-z]?)|\[?(?<code>[A-Za-z]{1,8}-?\d+(?:[.-]\d+)*[a-z]?(?:-[A-Z]+)?)\]?(?=[\s:.]|$)|(?<number>\d+(?:\.\d+)+[a-z]?(?:\.[a-z]+)*|\d+(?=[.)]\s))(?=[\s.:)]|$)|(?<hash>#\d+)\b)/iu;
const LONGEST_ID = 60;
function idOf(title) {
	const groups = ID.exec(title)?.groups;
	if (groups === void 0) return null;
	const code = groups["code"];
	if (code !== void 0 && !/^[A-Z]/.test(code) && !/^t\d/.test(code)) return null;
	const id = groups["word"] ?? code ?? groups["number"] ?? groups["hash"] ?? null;
	return id === null || id.length > LONGEST_ID ? null : id;
}
// src/plan/slips/slip-text.ts
const MAX_SHOWN$1 = 100;
function cureOf(written, slip) {
	const words = shorten(written);
	const line = (mark) => quoted(`${slip.bullet} [${mark}] ${words}`);
	switch (slip.box?.ticked) {
		case true: return `Write ${line("x")}`;
		case null: return `Write ${line(" ")}, or ${line("x")} if it is done`;
		default: return `Write ${line(" ")}`;
	}
}
function quoted(text) {
	if (!text.includes("`")) return `\`${text}\``;
	const longest = Math.max(...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence} ${text} ${fence}`;
}
function shorten(text) {
	return text.length > MAX_SHOWN$1 ? `${text.slice(0, 99).trimEnd().replace(/[\ud800-\udbff]$/, "")}…` : text;
}
// src/identity/standing/standing-text.ts
const HEADING$1 = /^#{1,6}[ \t]/;
const CODE_INDENT = 4;
function describeUnread({ title, text }, slip, where) {
	const { written, whole, cell, swallowed } = where;
	const write = `${HEADING$1.test(text) ? `Write \`${shorten(text)}\`` : cureOf(written, slip)}; until then its issue stays as it is.`;
	const tell = (kind, why, hint) => ({
		kind,
		message: `"${shorten(title)}" is not read any more: ${why}`,
		hint
	});
	if (swallowed !== null) {
		const { kind, what, cure } = SWALLOWED[swallowed.by];
		return tell(kind, `it stands in ${what} that begins in line ${swallowed.line}`, `${cure} before it, or ${lower(write)}`);
	}
	if (cell) return tell("table", "it stands in a table", write);
	if (!whole && slip.box === null) return tell("prose", "its words stand in running text", write);
	if (HEADING$1.test(written) && HEADING$1.test(text)) return tell("heading", "nothing below it is read", "Mend what stands below it; until then its issue stays as it is.");
	if (HEADING$1.test(text) && slip.kind === "heading") return tell("heading", "it is no heading as it stands", write);
	if (slip.kind !== null) return tell(slip.kind, slip.why, write);
	if (slip.indent >= CODE_INDENT) return tell("code", "it is indented so far that it is code", write);
	return tell("left-out", "its checkbox stands where none is read", "Move it to where the plan's other tasks stand, or take away what leaves it out; until then its issue stays as it is.");
}
const SWALLOWED = {
	code: {
		kind: "code",
		what: "a code block",
		cure: "End that block"
	},
	comment: {
		kind: "comment",
		what: "a comment",
		cure: "End that comment"
	},
	html: {
		kind: "html",
		what: "an HTML element",
		cure: "End that element"
	}
};
function lower(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
// src/identity/standing/standing-places.ts
const MAX_TITLED = 500;
const MAX_CELLS = 200;
function findWholes(items, read) {
	if (items.areFound) return;
	const places = [];
	for (const line of read.lines) if (line !== null && holdsAny(items, line.text)) for (const place of placesIn(items, line)) places.push(place);
	for (const place of places.sort((a, b) => a.rank - b.rank)) {
		const lost = items.nextOf(place.wording);
		if (lost === null || place.cell === null && read.claimed.has(place.line)) continue;
		read.claimed.add(place.line);
		const swallowed = read.swallowed(place.line);
		const told = describeUnread(lost, place.slip, {
			written: place.written,
			whole: true,
			cell: place.cell !== null,
			swallowed
		});
		const column = (place.cell ?? 0) + place.slip.start + 1;
		items.found(place.wording, {
			path: read.path,
			line: place.line.number,
			column,
			...told
		});
	}
}
function* placesIn(items, line) {
	const cells = line.text.includes("|") ? [...cellsIn(items, line)] : [];
	if (cells.length > 0) yield* cells;
	else {
		const whole = placeAt(items, line, 0, line.text.length, null);
		if (whole !== null) yield whole;
	}
}
function* cellsIn(items, line) {
	for (let start = 0, turn = 0; start <= line.text.length && turn < MAX_CELLS; turn += 1) {
		const bar = line.text.indexOf("|", start);
		const end = bar < 0 ? line.text.length : bar;
		const cell = placeAt(items, line, start, end, start);
		if (cell !== null) yield cell;
		start = end + 1;
	}
}
function placeAt(items, line, start, end, cell) {
	const text = line.text.slice(start, end);
	const slip = readSlip(text);
	for (const [turn, content] of slip.contents.entries()) {
		const written = withoutEnd(text.slice(content));
		const wording = items.wordingOf(written) ?? (written.length > MAX_TITLED ? null : items.wordingOf(taskTitle(written).title));
		if (wording === null) continue;
		const meant = turn === 0 ? slip : readSlip(text, false);
		return {
			line,
			cell,
			slip: meant,
			written,
			wording,
			rank: rankOf(meant, cell !== null)
		};
	}
	return null;
}
function rankOf(slip, isCell) {
	if (slip.kind === "heading" || slip.kind === "prose") return isCell ? 1 : 2;
	return slip.kind === "bullet-only" || isCell ? 1 : 0;
}
function findParts(items, read) {
	for (const passage of passagesOf(read)) {
		if (items.areFound) return;
		const taken = new Uint8Array(passage.words.length);
		for (const { pattern, start, end } of runsIn(items, passage.words)) {
			const lost = items.nextOf(pattern);
			if (lost === null || taken[start] === 1 || taken[end - 1] === 1) continue;
			taken.fill(1, start, end);
			const { line, from } = lineAt(passage, start);
			items.found(pattern, {
				path: read.path,
				...tell$1(lost, line, start - from, read)
			});
		}
	}
}
function runsIn(items, words) {
	const runs = [];
	let state = 0;
	for (const [index, word] of words.entries()) {
		state = items.runs.step(state, word);
		const found = state === 0 ? null : items.runs.endingAt(state);
		if (found !== null) runs.push({
			pattern: found.pattern,
			start: index + 1 - found.words,
			end: index + 1
		});
	}
	return runs.sort((a, b) => b.end - b.start - (a.end - a.start));
}
const BEGINS = /^[\s>]*(?:[-*+•–—·]|\d{1,9}[.)]|#|\||\\|\[|<)/;
function* passagesOf(read) {
	let passage = {
		words: [],
		lines: []
	};
	for (const line of read.lines) {
		const skipped = line === null || read.claimed.has(line);
		if ((skipped || BEGINS.test(line.text)) && passage.words.length > 0) {
			yield passage;
			passage = {
				words: [],
				lines: []
			};
		}
		if (skipped) continue;
		passage.lines.push({
			line,
			from: passage.words.length
		});
		for (const word of wordsOf$1(line.text)) passage.words.push(word);
	}
	if (passage.words.length > 0) yield passage;
}
function lineAt(passage, word) {
	let low = 0;
	let high = passage.lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((passage.lines[middle]?.from ?? 0) <= word) low = middle;
		else high = middle - 1;
	}
	return passage.lines[low];
}
function tell$1(lost, line, before, read) {
	const { title } = lost;
	const slip = readSlip(line.text);
	const content = line.text.slice(slip.contents[0] ?? 0);
	const whole = before <= wordsOf$1(line.text).length - wordsOf$1(content).length;
	const told = describeUnread(lost, slip, {
		written: whole ? withoutEnd(content) : title,
		whole,
		cell: false,
		swallowed: read.swallowed(line)
	});
	const first = title.split(/\s+/, 1)[0] ?? "";
	const at = whole ? slip.start : line.text.toLowerCase().indexOf(first.toLowerCase());
	return {
		line: line.number,
		column: Math.max(at, 0) + 1,
		...told
	};
}
function holdsAny(items, text) {
	let state = 0;
	for (const word of wordsOf$1(text)) {
		state = items.runs.step(state, word);
		if (state !== 0 && items.runs.endingAt(state) !== null) return true;
	}
	return false;
}
const MAX_ENDS = 6;
const MAX_TAG = 200;
function withoutEnd(text) {
	let rest = text.trimEnd();
	for (let turn = 0; turn < MAX_ENDS; turn += 1) {
		const tag = rest.endsWith(">") ? rest.lastIndexOf("<") : -1;
		if (/--+>$/.test(rest.slice(-8))) rest = rest.slice(0, rest.lastIndexOf("--")).trimEnd();
		else if (tag >= 0 && rest.length - tag <= MAX_TAG && /^<\/?[a-z]/i.test(rest.slice(tag, tag + 3))) rest = rest.slice(0, tag).trimEnd();
		else break;
	}
	return rest;
}
// src/identity/standing/standing.ts
function findStanding(lost, texts, before = []) {
	if (lost.length === 0) return [];
	const items = new LostItems(lost);
	const old = linesOfNoItem(before);
	const read = texts.map((text) => readLines(text, old));
	for (const lines of read) findWholes(items, lines);
	items.onlySpecific();
	for (const lines of read) findParts(items, lines);
	return items.standing;
}
// src/record/base-unread.ts
function unreadOfBase(record, plan, entryOf, lineOf) {
	const parsedAt = new Map(entryOf.flatMap((at, index) => at === null ? [] : [[at, index]]));
	if (record.unread.length === 0 && parsedAt.size === record.items.length) return {
		inserted: [],
		entries: []
	};
	const lines = plan.text.split(/\r\n?|\n/);
	const inserted = [];
	const entries = [];
	const idOfKey = /* @__PURE__ */ new Map();
	const indexOfKey = new Map(entryOf.flatMap((at, index) => at === null ? [] : [[elementAt(record.items, at, "items of the record")[0], itemIndex(index)]]));
	let behind = PLAN_ITEM;
	const insert = (item, parent, entry, below = []) => {
		const takes = below.flatMap((key) => indexOfKey.get(key) ?? []);
		inserted.push({
			parent,
			behind,
			takes,
			item
		});
		entries.push(entry);
		behind = plan.items.length + inserted.length - 1;
		idOfKey.set(entry.key, behind);
	};
	for (const row of rowsOf$1(record)) {
		if (row.unread !== null) {
			const { key, issue, state, parent, below } = row.unread;
			const above = idOfKey.get(parent) ?? PLAN_ITEM;
			insert(unreadItem(row.unread, state), above, {
				key,
				issue,
				state,
				except: row.except
			}, below);
			continue;
		}
		const [key, issue, line, state] = row.item;
		const index = parsedAt.get(row.at);
		if (index !== void 0) {
			behind = index;
			idOfKey.set(key, index);
		} else if (key !== "") {
			const text = textOfLine(lines, lineOf(line));
			const item = {
				kind: "task",
				title: plainText$1(text),
				id: null,
				text,
				section: []
			};
			const entry = {
				key,
				issue,
				state: state ?? "open",
				except: row.except
			};
			insert(unreadItem(item, entry.state), enclosing(plan, behind), entry);
		}
	}
	return {
		inserted,
		entries
	};
}
function textOfLine(lines, line) {
	return line >= 1 && line <= lines.length ? elementAt(lines, line - 1, "lines") : "";
}
function rowsOf$1(record) {
	const rows = [];
	const unreadAt = new Map(record.unread.map((unread) => [unread.at, unread]));
	let at = 0;
	for (let place = 0; place < record.items.length + record.unread.length; place += 1) {
		const except = record.except[String(place)];
		const unread = unreadAt.get(place);
		const item = record.items[at];
		if (unread !== void 0) rows.push({
			unread,
			except
		});
		else if (item !== void 0) {
			rows.push({
				unread: null,
				at,
				item,
				except
			});
			at += 1;
		}
	}
	return rows;
}
function enclosing(plan, behind) {
	if (behind >= plan.items.length) return PLAN_ITEM;
	for (let at = itemIndex(behind); at !== null;) {
		const { kind, parent } = elementAt(plan.items, at, "items of the plan");
		if (kind !== "task" && kind !== "check") return at;
		at = parent;
	}
	return PLAN_ITEM;
}
function unreadItem(item, state) {
	return {
		kind: item.kind,
		title: item.title,
		id: item.id,
		text: item.text,
		section: [...item.section],
		state,
		stateFrom: "own",
		mark: { carrier: "none" },
		line: 0,
		column: 1,
		offset: -1,
		fields: {},
		tags: [],
		dependsOn: [],
		optional: false,
		body: [],
		reference: null,
		unread: {
			path: "",
			line: 0,
			column: 1,
			message: "",
			hint: ""
		}
	};
}
// src/reconcile/identity-of-items/unread.ts
function keepUnread(found, elsewhere, before) {
	const { plan, baseOf, lost } = found;
	if (lost.length === 0) return {
		plan,
		baseOf,
		placeOf: plan.items.map(({ index }) => index),
		removed: [],
		diagnostics: []
	};
	const standing = placesOf(plan, lost, elsewhere, before);
	const kept = lost.filter((entry) => standing.has(entry));
	const extended = insertItems(plan, insertionsOf(found, kept, standing));
	const merged = extended.plan.items.map(() => null);
	[...baseOf, ...kept].forEach((entry, id) => merged[elementAt(extended.placeOf, id, "places")] = entry);
	return {
		plan: extended.plan,
		baseOf: merged,
		placeOf: extended.placeOf,
		removed: lost.filter((entry) => !standing.has(entry)),
		diagnostics: [...standing.values()].map((place) => ({
			path: place.path,
			diagnostic: diagnosticOf(place)
		}))
	};
}
function placesOf(plan, lost, elsewhere, before) {
	const places = /* @__PURE__ */ new Map();
	const search = (entries, texts, known) => {
		if (entries.length === 0 || texts.length === 0) return;
		const found = findStanding(entries.map(({ item }) => item), texts, known);
		entries.forEach((entry, at) => {
			const place = found[at];
			if (place != null) places.set(entry, place);
		});
	};
	for (const entries of [lost.filter(({ item }) => item.unread === void 0), lost.filter(({ item }) => item.unread)]) {
		const known = entries[0]?.item.unread === void 0 ? before : [];
		search(entries, [plan], known);
		search(entries.filter((entry) => !places.has(entry)), elsewhere, known);
	}
	return places;
}
function insertionsOf({ plan, base, baseOf }, kept, standing) {
	if (base === null) return [];
	const idOf = /* @__PURE__ */ new Map();
	baseOf.forEach((entry, index) => {
		if (entry !== null) idOf.set(entry, index);
	});
	kept.forEach((entry, at) => idOf.set(entry, plan.items.length + at));
	const idAt = (index) => {
		const entry = index === null ? void 0 : base.items[index];
		return entry === void 0 ? void 0 : idOf.get(entry);
	};
	const lastBelow = lastDescendants(plan);
	const before = /* @__PURE__ */ new Map();
	const takenBy = /* @__PURE__ */ new Map();
	const inserted = [];
	const anchors = [];
	const anchorOf = (id) => id < plan.items.length ? id : elementAt(anchors, id - plan.items.length, "inserted items");
	for (const entry of base.items) {
		const above = entry.item.parent;
		const id = idOf.get(entry);
		if (above === null || id === void 0) continue;
		const parent = nearestAbove(base, above, idAt);
		if (id < plan.items.length) {
			if ((takenBy.get(id) ?? plan.items[id]?.parent) === parent) before.set(above, id);
			continue;
		}
		const sibling = before.get(above);
		const place = standing.get(entry);
		const line = place?.path === plan.path ? place.line : 0;
		const below = base.items.filter(({ item }) => item.parent === entry.item.index);
		const takes = line === 0 ? [] : leftBelow(plan, line, new Set(below.map((child) => idOf.get(child))), baseOf);
		for (const index of takes) takenBy.set(index, id);
		const [first, last] = [takes[0], takes.at(-1)];
		if (last !== void 0) lastBelow[id] = lastBelow[last] ?? last;
		const behind = first !== void 0 ? first - 1 : sibling === void 0 ? parent : lastBelow[sibling] ?? sibling;
		anchors.push(anchorOf(behind));
		const isAbove = first !== void 0 && anchorOf(parent) >= first;
		if (!isAbove) before.set(above, id);
		inserted.push({
			parent: isAbove ? plan.items[first]?.parent ?? PLAN_ITEM : parent,
			behind,
			takes,
			item: {
				...unreadItem(entry.item, entry.planState),
				line,
				...place === void 0 ? {} : { unread: place }
			}
		});
	}
	return inserted;
}
function leftBelow(plan, line, below, baseOf) {
	const itemOf = (index) => elementAt(plan.items, index, "items of the plan");
	const left = [];
	let goesOn = false;
	for (const item of plan.items) {
		if (item.line <= line || item.parent === null || itemOf(item.parent).line > line) continue;
		const lastLeft = left.at(-1);
		const last = goesOn && lastLeft !== void 0 ? itemOf(lastLeft) : void 0;
		const isNewBeside = baseOf[item.index] === null && last?.parent === item.parent && last.kind === item.kind;
		goesOn = below.has(item.index) || isNewBeside;
		if (goesOn) left.push(item.index);
	}
	return left;
}
function nearestAbove(base, above, idAt) {
	for (let at = above; at !== null;) {
		const id = idAt(at);
		if (id !== void 0) return id;
		at = elementAt(base.plan.items, at, "items of the base").parent;
	}
	return PLAN_ITEM;
}
function lastDescendants(plan) {
	const last = plan.items.map(({ index }) => index);
	const lastOf = (index) => elementAt(last, index, "items of the plan");
	for (const { index, parent } of [...plan.items].reverse()) if (parent !== null && lastOf(index) > lastOf(parent)) last[parent] = lastOf(index);
	return last;
}
function diagnosticOf({ line, column, message, hint }) {
	return {
		code: "unread-item",
		severity: "warning",
		line,
		column,
		message,
		hint
	};
}
// src/reconcile/identity-of-items/plan-matching.ts
function matchAllPlans(texts, gone, others) {
	const plans = texts.map((entry) => ({
		...entry,
		plan: dropBelowDropped(entry.plan)
	}));
	const pairs = pairItems(plans, gone).map((found) => ({
		...found,
		baseOf: [...found.baseOf]
	}));
	const pairAt = (at) => elementAt(pairs, at, "matched plans");
	heedAnswers(plans, pairs, [...plans.flatMap(({ base }) => base ?? []), ...gone]);
	const taken = new Set(pairs.flatMap(({ baseOf }) => baseOf.flatMap((entry) => entry?.key ?? [])));
	const searched = plans.map(({ plan }) => ({
		path: plan.path,
		text: plan.text,
		items: plan.items
	}));
	const before = plans.flatMap(({ base }) => base === null ? [] : [{
		path: base.plan.path,
		text: base.plan.text,
		items: base.plan.items
	}]);
	const kept = texts.map(({ plan, base }, at) => {
		const lost = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "" && !taken.has(key));
		const elsewhere = [...searched.filter((_, other) => other !== at), ...others];
		return keepUnread({
			plan,
			base,
			baseOf: pairAt(at).baseOf,
			lost
		}, elsewhere, before);
	});
	const removed = new Set(kept.flatMap((each) => each.removed));
	const asked = new Set(pairs.flatMap(({ questions }) => questions.map((question) => question.removed)));
	const matched = kept.map((each, at) => {
		const found = pairAt(at);
		const placed = (index) => elementAt(each.placeOf, index, "places");
		const matching = {
			baseOf: each.baseOf,
			removed: each.removed,
			asked,
			assumed: new Set([...found.assumed].map(placed)),
			ambiguous: found.ambiguous.flatMap((entry) => removed.has(entry.removed) ? [{
				removed: entry.removed,
				candidates: entry.candidates.map(placed)
			}] : []),
			questions: found.questions.flatMap((entry) => removed.has(entry.removed) ? [{
				removed: entry.removed,
				candidate: placed(entry.candidate)
			}] : [])
		};
		return {
			plan: dropBelowDropped(each.plan),
			diagnostics: each.diagnostics,
			matching
		};
	});
	const goneKeys = gone.flatMap(({ items }) => items.flatMap(({ key }) => key === "" ? [] : [key]));
	return {
		plans: matched,
		rescued: new Set(goneKeys.filter((key) => taken.has(key)))
	};
}
function heedAnswers(plans, pairs, bases) {
	plans.forEach(({ plan, answers = [] }, at) => {
		for (const answer of answers) {
			const old = bases.flatMap(({ items }) => items).find(({ key, issue }) => issue === answer.issue && key !== "");
			const item = itemOfAnswer(plan, answer);
			if (old === void 0 || item === null) continue;
			for (const { baseOf } of pairs) if (baseOf.includes(old)) baseOf[baseOf.indexOf(old)] = null;
			elementAt(pairs, at, "matched plans").baseOf[item.index] = old;
		}
	});
}
const NO_MATCHING = {
	baseOf: [],
	removed: [],
	asked: /* @__PURE__ */ new Set(),
	assumed: /* @__PURE__ */ new Set(),
	ambiguous: [],
	questions: []
};
const NOTHING$1 = {
	baseOf: [],
	assumed: /* @__PURE__ */ new Set(),
	ambiguous: [],
	questions: []
};
function pairItems(plans, gone) {
	const isSame = ({ plan, base }) => base !== null && base.plan.text === plan.text && base.items.length === plan.items.length;
	const changed = plans.filter((entry) => !isSame(entry));
	const before = [...changed.flatMap(({ base }) => base ?? []), ...gone].map(presentItems);
	const continued = changed.flatMap(({ base }, at) => {
		const from = before.findIndex((entry) => entry.base === base);
		return from < 0 ? [] : [[from, at]];
	});
	const matching = changed.length === 0 ? null : matchPlans(before.map(({ version }) => version), changed.map(({ plan }) => plan), continued);
	return plans.map((entry) => {
		const at = changed.indexOf(entry);
		if (matching !== null && at >= 0) return pairsOf(matching, before, at, entry.plan);
		return {
			...NOTHING$1,
			baseOf: (entry.base?.items ?? []).map((item) => item.key === "" ? null : item)
		};
	});
}
function pairsOf(matching, before, at, plan) {
	const itemOf = (from, item) => elementAt(elementAt(before, from, "bases").items, item, "items of a base");
	const assumed = /* @__PURE__ */ new Set();
	const baseOf = plan.items.map(({ index }) => {
		const place = matching.beforeOf(at, index);
		if (place === null) return null;
		if (elementAt(matching.before, place.plan, "bases").assumed.has(place.item)) assumed.add(index);
		return itemOf(place.plan, place.item);
	});
	const own = matching.before.flatMap((found, from) => {
		const inPlan = (place) => place.plan === at ? [itemIndex(place.item)] : [];
		const named = (item) => itemOf(from, item);
		return [{
			found,
			inPlan,
			named
		}];
	});
	return {
		baseOf,
		assumed,
		ambiguous: own.flatMap(({ found, inPlan, named }) => found.ambiguous.flatMap(({ item, candidates }) => {
			const here = candidates.flatMap(inPlan);
			return here.length === 0 ? [] : [{
				removed: named(item),
				candidates: here
			}];
		})),
		questions: own.flatMap(({ found, inPlan, named }) => found.questions.flatMap(({ item, candidate }) => inPlan(candidate).map((here) => ({
			removed: named(item),
			candidate: here
		}))))
	};
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/plan/parse/yaml-bounds.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
const MAX_LENGTH = 5e4;
const MAX_DEPTH = 50;
function yamlProblem(source) {
	if (source.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
	let open = 0;
	for (const [line] of source.matchAll(/[^\n]+/g)) {
		const [indent = "", marks = ""] = /^( *)((?:[-?:][ \t]+)*)/.exec(line)?.slice(1) ?? [];
		if (indent.length > 200 || marks.replace(/[ \t]/g, "").length > MAX_DEPTH) return TOO_DEEP;
		for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
			open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
			if (open > MAX_DEPTH) return TOO_DEEP;
		}
	}
	return null;
}
const TOO_DEEP = `more than ${MAX_DEPTH} lists and maps stand in each other`;
// src/config/nearest.ts
const LONGEST_WORD = 100;
function findNearest(word, candidates) {
	if (word.length > LONGEST_WORD) return null;
	const typed = fold$1(word);
	let nearest = null;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(typed, fold$1(candidate));
		if (distance < least) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest;
}
function fold$1(word) {
	return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
// src/config/patterns-schema.ts
const Words = /* @__PURE__ */ array((/* @__PURE__ */ string$2()).check(/* @__PURE__ */ _regex(/^\S(?:[^\r\n]*\S)?$/, "must be a word or phrase on one line, without blanks around it")));
function words(description) {
	return /* @__PURE__ */ optional(Words.check(describe$1(description)));
}
const PatternsSchema = /* @__PURE__ */ strictObject({
	levels: /* @__PURE__ */ optional(/* @__PURE__ */ strictObject({
		phase: words("Words that begin the heading of a phase, such as `Etappe`."),
		step: words("Words that begin the heading of a step, such as `Schritt`."),
		task: words("Words that begin the heading of a task, such as `Aufgabe`.")
	})),
	work: words("Headings that only group the work and are no item, such as `Umsetzung`."),
	tasks: words("Labels of lists of tasks, such as `Aufgaben`; a numbered list in bold below one is a list of tasks."),
	gates: words("Labels and headings whose boxes are checks and no tasks, such as `Abnahme`."),
	"weak-gates": words("Words that make checks of a whole section, but not of a numbered group or a phase."),
	prose: words("Headings below which named steps are prose: examples, summaries, history."),
	legends: words("Headings and labels below which boxes explain the notation."),
	prerequisites: words("Headings whose numbered sub-headings are steps that come first."),
	fields: /* @__PURE__ */ optional(/* @__PURE__ */ strictObject({
		goal: words("Labels of the goal."),
		"depends-on": words("Labels of what an item waits for."),
		priority: words("Labels of the priority."),
		estimate: words("Labels of the effort or duration."),
		status: words("Labels of the status."),
		owner: words("Labels of who does it."),
		files: words("Labels of the files concerned."),
		verification: words("Labels of how it is verified."),
		output: words("Labels of the output."),
		acceptance: words("Labels of the acceptance."),
		deliverables: words("Labels of the deliverables.")
	})),
	states: /* @__PURE__ */ optional(/* @__PURE__ */ strictObject({
		open: words("Status words for work not begun."),
		started: words("Status words for work begun."),
		done: words("Status words for work done."),
		dropped: words("Status words for work given up.")
	}))
});
// src/config/braces.ts
function expandBraces(pattern, most) {
	const waiting = [pattern];
	const expanded = [];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const group = firstGroup(next);
		if (group === null) expanded.push(next);
		else {
			const { before, choices, after } = group;
			waiting.push(...choices.map((choice) => before + choice + after));
		}
		if (waiting.length + expanded.length > most) return null;
	}
	return expanded;
}
function firstGroup(pattern) {
	for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", open + 1)) {
		const commas = [];
		let depth = 0;
		for (let at = open; at < pattern.length; at += 1) {
			const char = pattern.charAt(at);
			if (char === "{") depth += 1;
			else if (char === "," && depth === 1) commas.push(at);
			else if (char === "}") depth -= 1;
			if (depth > 0) continue;
			if (commas.length === 0) break;
			const ends = [...commas, at];
			const choices = ends.map((end, index) => pattern.slice((ends[index - 1] ?? open) + 1, end));
			return {
				before: pattern.slice(0, open),
				choices,
				after: pattern.slice(at + 1)
			};
		}
	}
	return null;
}
const ANY = Symbol("?");
const RUN = Symbol("*");
function globTest(glob, nocase = false) {
	const fold = (text) => nocase ? text.toLowerCase() : text;
	const patterns = (expandBraces(fold(glob), 64) ?? []).map((pattern) => pattern.split("/").map((segment) => segment === "**" ? null : partsOf$1(segment)));
	return (path) => {
		const segments = fold(path).split("/");
		return patterns.some((pattern) => fitsAll(pattern, segments, (part) => part === null, fitsSegment));
	};
}
function fitsSegment(segment, text) {
	return segment !== null && fitsAll(segment, text, (part) => part === RUN, fitsPart);
}
function fitsAll(pattern, text, isRun, fits) {
	let [at, place] = [0, 0];
	let run = null;
	while (at < text.length) {
		const part = pattern[place];
		if (place < pattern.length && isRun(part)) {
			run = {
				place: place + 1,
				at
			};
			place += 1;
		} else if (place < pattern.length && fits(part, text[at])) {
			at += 1;
			place += 1;
		} else if (run !== null) {
			run.at += 1;
			at = run.at;
			place = run.place;
		} else return false;
	}
	return pattern.slice(place).every(isRun);
}
function fitsPart(part, char) {
	if (typeof part === "string") return part === char;
	if (part === ANY || part === RUN) return true;
	return part.ranges.some(([from, to]) => from <= char && char <= to) !== part.isNegative;
}
function partsOf$1(segment) {
	const parts = [];
	for (let at = 0; at < segment.length; at += 1) {
		const char = segment.charAt(at);
		const close = char === "[" ? segment.indexOf("]", at + 2) : -1;
		if (close > 0) {
			parts.push(charsetOf(segment.slice(at + 1, close)));
			at = close;
		} else if (char === "*") {
			if (parts.at(-1) !== RUN) parts.push(RUN);
		} else parts.push(char === "?" ? ANY : char);
	}
	return parts;
}
function charsetOf(source) {
	const isNegative = /^[!^]/.test(source);
	const chars = isNegative ? source.slice(1) : source;
	const ranges = [];
	for (let at = 0; at < chars.length; at += 1) {
		const isRange = chars.charAt(at + 1) === "-" && at + 2 < chars.length;
		ranges.push([chars.charAt(at), chars.charAt(isRange ? at + 2 : at)]);
		if (isRange) at += 2;
	}
	return {
		isNegative,
		ranges
	};
}
// src/config/plan-paths.ts
const PLAN_HOMES = [
	"{plan,implementation[-_]plan,*[-_]implementation[-_]plan,sprint[-_]plan}.md",
	"**/*.plan.md",
	"plans/**/*.md",
	"plan/implementation/**/*.md",
	"docs/plan.md",
	"docs/{plan,plans}/**/*.md",
	"docs/**/*-implementation.md",
	"docs/**/{,*[-_]}implementation[-_]plan.md",
	"docs/superpowers/plans/**/*.md",
	".cursor/plans/**/*.md",
	"{,.specify/}specs/*/tasks.md",
	".kiro/specs/*/tasks.md",
	"openspec/changes/*/tasks.md"
];
const NO_HOMES = [
	"**/{archive,archives,archived,_archive,_archived,z_archive}/**",
	"**/{completed,done,finished,old}/**",
	"**/{example,examples,fixtures,template,templates,results}/**",
	"**/{readme,changelog,index}.md",
	"**/{,*[-_.]}{template,results,checklist}.md"
];
const isForbidden = anyOf(["**/{.git,.github,node_modules}/**"]);
const isHome = anyOf(PLAN_HOMES);
const isNoHome = anyOf(NO_HOMES);
function planMatcher(globs) {
	const isAtHome = (path) => isHome(path) && !isNoHome(path);
	const leavesOut = globs?.every((glob) => glob.startsWith("!")) ?? true;
	const isNamed = globs === null ? () => true : globMatcher(globs);
	return (path) => !isForbidden(path) && (!leavesOut || isAtHome(path)) && isNamed(path);
}
function globMatcher(globs) {
	const tests = globs.map((glob) => {
		const isNegative = glob.startsWith("!");
		return {
			isNegative,
			fits: globTest(wholePattern(isNegative ? glob.slice(1) : glob))
		};
	});
	const start = tests.every(({ isNegative }) => isNegative);
	return (path) => tests.reduce((found, { isNegative, fits }) => fits(path) ? !isNegative : found, start);
}
function anyOf(globs) {
	const tests = globs.map((glob) => globTest(glob, true));
	return (path) => tests.some((fits) => fits(path));
}
function wholePattern(pattern) {
	const relative = pattern.replace(/^(?:\.\/)+/, "");
	if (relative === "**" || /(?:^|\/)\*\*\/?$/.test(relative)) return `${relative.replace(/\/$/, "")}/*.{md,markdown}`;
	if (relative === "*" || relative.endsWith("/*")) return `${relative}.{md,markdown}`;
	return relative.endsWith("/") ? `${relative}**/*.{md,markdown}` : relative;
}
// src/config/text-rules.ts
function globProblem(glob) {
	const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
	if (pattern.trim() === "") return "must not be empty";
	if (hasControl(pattern)) return "must not hold control characters";
	if (pattern.includes("\\")) return "must use `/` between folders, not `\\`";
	if (/^(?:\/|~|[A-Za-z]:)/.test(pattern)) return "must be relative to the repository, not absolute";
	if (segments(pattern).includes("..")) return "must stay inside the repository: `..` is not allowed";
	if (pattern.length > 256) return `must have at most 256 characters; \`${pattern.slice(0, 40)}…\` has ${pattern.length}: write several globs`;
	const extended = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
	if (extended !== void 0) return `must not hold \`${extended}\`, in \`${pattern}\`: write alternatives in braces, \`{a,b}\`, or as several globs`;
	const range = /\{[^{},]*\.\.[^{},]*\}/.exec(pattern)?.[0];
	if (range !== void 0) return `must not hold the range \`${range}\`, in \`${pattern}\`: write \`{1,2,3}\` or \`[1-3]\``;
	if (expandBraces(pattern, 64) === null) return `stands for more than 64 globs by its braces, in \`${pattern}\`: write \`*\`, or several globs`;
	return null;
}
function labelProblem(label) {
	if (label.trim() === "" || label !== label.trim()) return "must not be empty or have blanks around it";
	if (hasControl(label)) return "must not hold control characters";
	if (label.includes(",")) return "must not hold a comma: GitHub separates labels by it";
	if (Array.from(label).length > 50) return "is too long: GitHub takes labels of up to 50 characters";
	return null;
}
function loginProblem(login) {
	if (login.startsWith("@")) return "must be the login without `@`";
	return /^[A-Za-z\d](?:[A-Za-z\d_-]{0,99})$/.test(login) ? null : "is no GitHub login";
}
function branchProblem(branch) {
	if (branch.startsWith("refs/")) return "must be the short name, without `refs/heads/`";
	return branch === "" || branch === "@" || hasControl(branch) || /[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$/.test(branch) || branch.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock")) ? "is no name that git allows for a branch" : null;
}
function segments(pattern) {
	return pattern.split(/[/{},()|[\]]/);
}
function hasControl(text) {
	return /\p{Cc}/u.test(text);
}
// src/config/schema.ts
const ISSUE_KINDS$1 = [
	"plan",
	"phase",
	"step",
	"task"
];
const WRITE_BACK = [
	"commit",
	"pull-request",
	"off"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
function ruled(problem) {
	return (/* @__PURE__ */ string$2()).check((context) => {
		const message = problem(context.value);
		if (message !== null) context.issues.push({
			code: "custom",
			message,
			input: context.value
		});
	});
}
function described(schema, description) {
	return /* @__PURE__ */ optional(schema.check(describe$1(description)));
}
const Glob = ruled(globProblem);
const Label = ruled(labelProblem);
const Line = ruled((text) => /^\S[^\r\n]*$/.test(text) ? null : "must be one line of text and not start with a blank");
const Count = int({ error: "must be a whole number" }).check(/* @__PURE__ */ _gte(0, "must not be negative"));
const planSettings = {
	levels: described(/* @__PURE__ */ array(/* @__PURE__ */ _enum(ISSUE_KINDS$1)), "Kinds that get an issue of their own; what is left out becomes checkboxes in the issue above. The plan always has one. Default: all four."),
	labels: described(/* @__PURE__ */ array(Label), "Further labels for every new issue. plansync never removes a label."),
	"tag-labels": described(/* @__PURE__ */ boolean(), "Whether tags become labels: `- [ ] Write the query #backend` gives a new issue the label backend. Default: false."),
	milestone: described(Line, "Title of an existing milestone that new issues join."),
	"write-back": described(/* @__PURE__ */ _enum(WRITE_BACK), "How a closed issue gets its tick in the plan: a commit on the branch, a standing pull request, or not at all. Default: commit."),
	"done-items": described(/* @__PURE__ */ _enum(["line", "create"]), "An item that is done when first seen: a ticked line in the issue above it, or a closed issue of its own. Default: line."),
	"on-item-removed": described(/* @__PURE__ */ _enum(["close", "keep"]), "The issue of an item that was removed from the plan: closed as not planned, or left alone. Default: close."),
	status: described(/* @__PURE__ */ _enum(["off", "roll-up"]), "Whether the plan's own status field is kept current, in the plan's own words. Default: off."),
	assignees: described(/* @__PURE__ */ record(/* @__PURE__ */ string$2(), ruled(loginProblem)), "GitHub logins by the names that plans use for owners. Only people who can be assigned are."),
	"issue-types": described(/* @__PURE__ */ strictObject({
		plan: /* @__PURE__ */ optional(Line),
		phase: /* @__PURE__ */ optional(Line),
		step: /* @__PURE__ */ optional(Line),
		task: /* @__PURE__ */ optional(Line)
	}), "Names of the organization's issue types by kind."),
	threshold: described(/* @__PURE__ */ union([/* @__PURE__ */ strictObject({
		create: described(Count, "Most issues that one run creates for one plan. Default: 100."),
		changes: described(Count, "Most issues closed or reopened and marks edited, where they are more than a third of the plan as well. Default: 10.")
	}), /* @__PURE__ */ literal("off")]), "How much one run may change in one plan before it needs approval from someone with write access.")
};
const TOO_MANY_GLOBS = `holds more than 100 globs: name a folder, or use \`*\``;
const fewGlobs = /* @__PURE__ */ check(({ value, issues }) => {
	if (value.reduce((sum, entry) => sum + (typeof entry === "string" || typeof entry.glob === "string" ? 1 : entry.glob.length), 0) > 100) issues.push({
		code: "custom",
		message: TOO_MANY_GLOBS,
		input: value
	});
});
const PlanRule = /* @__PURE__ */ strictObject({
	glob: (/* @__PURE__ */ union([Glob, (/* @__PURE__ */ array(Glob)).check(/* @__PURE__ */ _minLength(1, "needs at least one glob"), /* @__PURE__ */ _maxLength(100, TOO_MANY_GLOBS))])).check(describe$1("Which files: one glob or several, relative to the repository. `!` leaves files out.")),
	...planSettings
});
const LabelNames = /* @__PURE__ */ strictObject({
	plansync: described(Label, "On every issue that plansync keeps; the filter in the workflow names it too. Default: plansync."),
	plan: described(Label, "Default: plansync:plan."),
	phase: described(Label, "Default: plansync:phase."),
	step: described(Label, "Default: plansync:step."),
	task: described(Label, "Default: plansync:task.")
});
const ConfigSchema = /* @__PURE__ */ strictObject({
	$schema: described(/* @__PURE__ */ string$2(), "Address of this schema, for editors."),
	plans: described((/* @__PURE__ */ array(/* @__PURE__ */ union([Glob, PlanRule]))).check(/* @__PURE__ */ _maxLength(100, TOO_MANY_GLOBS), fewGlobs), "Which files are plans: globs, or globs with settings of their own; the last one that matches a file wins. Default: the usual places."),
	...planSettings,
	"label-names": described(LabelNames, "What plansync's own labels are called."),
	branch: described(ruled(branchProblem), "The branch that plans are read from. Default: the default branch."),
	"commit-message": described(Line, "Headline of the commits that write marks back. `{summary}` stands for what was changed."),
	"fail-on": described(/* @__PURE__ */ _enum(FAIL_ON), "From which severity on a problem in a plan fails the check of a pull request. Default: error."),
	"max-minutes": described((/* @__PURE__ */ number()).check(/* @__PURE__ */ _positive("must be more than 0"), /* @__PURE__ */ _lte(350, "must be 350 or less: a job ends after 360")), "When a run stops and leaves the rest to the next one. Default: 20."),
	patterns: described(PatternsSchema, "Words by which plans are read, in addition to the ones that plansync knows.")
});
// src/config/explain.ts
const DOCS = "See the table of keys in plansync's docs/configuration.md.";
function explain(issue, file, above = []) {
	const at = [...above, ...issue.path];
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => explainKey(key, at));
		case "invalid_union": return explainUnion(issue, file, at);
		case "invalid_value": return [explainChoice(at, issue.values.map(String), valueAt(file, at))];
		case "invalid_type": return [explainType(at, issue, file)];
		default: return [{
			at,
			isKey: false,
			message: `${name(at)} ${issue.message}`,
			hint: `Change the value of ${name(at)}.`
		}];
	}
}
function explainKey(key, at) {
	const known = keysAt(at);
	const found = {
		at: [...at, key],
		isKey: true,
		message: `unknown key \`${key}\`${at.length ? ` in ${name(at)}` : ""}`
	};
	const near = findNearest(key, known);
	if (near !== null) return {
		...found,
		hint: `Did you mean \`${near}\`?`
	};
	if (at.length > 0 && keysAt([]).includes(key)) return {
		...found,
		hint: `\`${key}\` stands at the top of the file, not in ${name(at)}.`
	};
	return {
		...found,
		hint: `Known keys here: ${known.map((k) => `\`${k}\``).join(", ")}.`
	};
}
function explainUnion(issue, file, at) {
	const resembling = issue.errors.find((issues) => !issues.some((i) => i.path.length === 0 && isOfAnotherType(i)));
	if (resembling !== void 0) return resembling.flatMap((inner) => explain(inner, file, at));
	if (valueAt(file, at) === void 0 || valueAt(file, at) === null) return [explainAbsence(at, "a value", file)];
	const kinds = issue.errors.map(([first]) => first === void 0 ? "" : expectation(first));
	return [{
		at,
		isKey: false,
		message: `${name(at)} must be ${kinds.join(" or ")}, not ${typeName(valueAt(file, at))}`,
		hint: `Change the value of ${name(at)}.`
	}];
}
function isOfAnotherType(issue) {
	return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function expectation(issue) {
	if (issue.code === "invalid_value") return issue.values.map((value) => `\`${String(value)}\``).join(" or ");
	return issue.code === "invalid_type" ? TYPE_NAMES[issue.expected] ?? issue.expected : issue.message;
}
function explainChoice(at, values, value) {
	const near = typeof value === "string" ? findNearest(value, values) : null;
	const choices = values.map((v) => `\`${v}\``).join(", ");
	return {
		at,
		isKey: false,
		message: `${name(at)} must be ${values.length > 1 ? "one of " : ""}${choices}, not ${show(value)}`,
		hint: near === null ? `Write one of ${choices}.` : `Did you mean \`${near}\`?`
	};
}
function explainType(at, issue, file) {
	const { expected } = issue;
	const value = valueAt(file, at);
	const wanted = TYPE_NAMES[expected] ?? issue.message;
	if (value === null || value === void 0) return explainAbsence(at, wanted, file);
	return {
		at,
		isKey: false,
		message: `${name(at)} must be ${wanted}, not ${typeName(value)}`,
		hint: cure(at, expected, value)
	};
}
function explainAbsence(at, wanted, file) {
	if (valueAt(file, at) === null) return {
		at,
		isKey: false,
		message: `${name(at)} has no value`,
		hint: `Give it ${wanted}, or remove it.`
	};
	return {
		at: at.slice(0, -1),
		isKey: false,
		message: `${name(at)} is missing`,
		hint: `Give it ${wanted}.`
	};
}
function cure(at, expected, value) {
	if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return `Put it in quotes: \`"${String(value)}"\`.`;
	if (expected === "array" && typeof value === "string") return `Write it as a list: \`[${value}]\`.`;
	if (String(at.at(-1)) === "labels" && expected === "array") return "`labels` lists further labels; what plansync's own are called is set by `label-names`.";
	return DOCS;
}
const TYPE_NAMES = {
	string: "text",
	array: "a list",
	object: "a map of keys and values",
	record: "a map of keys and values",
	number: "a number",
	int: "a whole number"
};
function typeName(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return typeof value === "string" ? `the text ${show(value)}` : show(value);
}
function show(value) {
	if (typeof value === "object" || value === void 0) return typeName(value);
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
function name(at) {
	if (at.length === 0) return "the configuration";
	return `\`${at.map((part, i) => typeof part === "number" ? `[${part + 1}]` : `${i > 0 ? "." : ""}${String(part)}`).join("")}\``;
}
function valueAt(file, at) {
	let value = file;
	for (const key of at) {
		if (typeof value !== "object" || value === null) return void 0;
		value = Object.getOwnPropertyDescriptor(value, key)?.value;
	}
	return value;
}
function keysAt(at) {
	let schemas = [ConfigSchema];
	for (const key of at) schemas = schemas.flatMap((schema) => below(schema, key));
	return schemas.flatMap((schema) => shapes(schema)).flatMap((shape) => Object.keys(shape)).filter((k) => k !== "$schema");
}
function below(schema, key) {
	const def = schema._zod.def;
	switch (def.type) {
		case "optional": return below(def.innerType, key);
		case "union": return def.options.flatMap((option) => below(option, key));
		case "array": return [def.element];
		case "object": {
			const inner = def.shape[String(key)];
			return inner === void 0 ? [] : [inner];
		}
		default: return [];
	}
}
function shapes(schema) {
	const def = schema._zod.def;
	if (def.type === "optional") return shapes(def.innerType);
	if (def.type === "union") return def.options.flatMap((option) => shapes(option));
	return def.type === "object" ? [def.shape] : [];
}
// src/config/problem.ts
var ConfigFileError = class extends ConfigError {
	problems;
	constructor(path, problems) {
		const [first] = problems;
		const lines = problems.map((p) => `${path}:${p.line}:${p.column}: ${p.message}. ${p.hint}`);
		super(lines.join("\n"), {
			hint: `Correct ${path} ${problems.length > 1 ? `at these ${problems.length} places` : "at this place"}; nothing was changed.`,
			place: {
				path,
				line: first.line,
				column: first.column
			}
		});
		this.problems = problems;
	}
};
// src/config/load.ts
const MAX_PROBLEMS$1 = 50;
function parseConfig(text, path) {
	const unreadable = yamlProblem(text);
	if (unreadable !== null) refuse$1(path, [{
		line: 1,
		column: 1,
		message: `can't be read: ${unreadable}`,
		hint: "Shorten it."
	}]);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	refuse$1(path, [...document.errors, ...document.warnings].map((error) => ({
		...placeOf$2(lines, error.pos[0]),
		message: `invalid YAML: ${error.message.replace(/\.$/, "")}`,
		hint: error.code === "TAG_RESOLVE_FAILED" ? "Put text that begins with `!` in quotes." : "Correct the YAML at this place."
	})));
	const file = toValue(document, path);
	if (file === null) return {};
	const result = ConfigSchema.safeParse(file);
	if (result.success) return result.data;
	refuse$1(path, result.error.issues.flatMap((issue) => explain(issue, file)).slice(0, MAX_PROBLEMS$1).map((e) => ({
		...placeOf$2(lines, offsetOf(document, e)),
		message: e.message,
		hint: e.hint
	})));
	return {};
}
function toValue(document, path) {
	try {
		return document.toJS();
	} catch (error) {
		throw new ConfigFileError(path, [{
			line: 1,
			column: 1,
			message: `can't be read: ${messageOf$1(error).replace(/\.$/, "")}`,
			hint: "Write the values out instead of using aliases."
		}]);
	}
}
function refuse$1(path, problems) {
	const [first, ...others] = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
	if (first !== void 0) throw new ConfigFileError(path, [first, ...others]);
}
function placeOf$2(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
function offsetOf(document, { at, isKey }) {
	if (isKey) {
		const holder = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
		const pair = (0, import_dist.isMap)(holder) ? holder.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === at.at(-1)) : null;
		if ((0, import_dist.isScalar)(pair?.key) && pair.key.range) return pair.key.range[0];
	}
	for (let depth = at.length; depth >= 0; depth--) {
		const node = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
		const range = hasRange(node) ? node.range : null;
		if (range) return range[0];
	}
	return 0;
}
function hasRange(node) {
	return typeof node === "object" && node !== null && "range" in node;
}
// src/issue/label-names.ts
const DEFAULT_LABELS = {
	all: "plansync",
	plan: "plansync:plan",
	phase: "plansync:phase",
	step: "plansync:step",
	task: "plansync:task"
};
function kindLabel(labels, kind) {
	return kind === "check" ? null : labels[kind];
}
// src/reconcile/input/policy.ts
const DEFAULT_POLICY = {
	levels: /* @__PURE__ */ new Set([
		"plan",
		"phase",
		"step",
		"task"
	]),
	labels: DEFAULT_LABELS,
	doneItems: "line",
	onItemRemoved: "close",
	planStatus: "off",
	guard: {
		creates: 100,
		changes: 10,
		share: 1 / 3
	},
	milestone: null,
	assignees: /* @__PURE__ */ new Map(),
	issueTypes: /* @__PURE__ */ new Map(),
	extraLabels: [],
	tagLabels: false
};
// src/config/patterns.ts
function addPatterns(words) {
	if (words === void 0) return DEFAULT_PATTERNS;
	const known = DEFAULT_PATTERNS;
	const { levels = {}, fields = {}, states = {} } = words;
	return {
		levels: {
			phase: join$1(known.levels.phase, levels.phase),
			step: join$1(known.levels.step, levels.step),
			task: join$1(known.levels.task, levels.task)
		},
		work: join$1(known.work, words.work),
		tasks: join$1(known.tasks, words.tasks),
		gates: join$1(known.gates, words.gates),
		weakGates: join$1(known.weakGates, words["weak-gates"]),
		prose: join$1(known.prose, words.prose),
		legends: join$1(known.legends, words.legends),
		prerequisites: join$1(known.prerequisites, words.prerequisites),
		fields: {
			goal: join$1(known.fields.goal, fields.goal),
			dependsOn: join$1(known.fields.dependsOn, fields["depends-on"]),
			priority: join$1(known.fields.priority, fields.priority),
			estimate: join$1(known.fields.estimate, fields.estimate),
			status: join$1(known.fields.status, fields.status),
			owner: join$1(known.fields.owner, fields.owner),
			files: join$1(known.fields.files, fields.files),
			verification: join$1(known.fields.verification, fields.verification),
			output: join$1(known.fields.output, fields.output),
			acceptance: join$1(known.fields.acceptance, fields.acceptance),
			deliverables: join$1(known.fields.deliverables, fields.deliverables)
		},
		states: {
			open: join$1(known.states.open, states.open),
			started: join$1(known.states.started, states.started),
			done: join$1(known.states.done, states.done),
			dropped: join$1(known.states.dropped, states.dropped)
		}
	};
}
function join$1(known, added) {
	return added === void 0 ? known : [.../* @__PURE__ */ new Set([...known, ...added.map((word) => word.toLowerCase())])];
}
// src/config/settings.ts
const DEFAULT_MAX_MINUTES = 20;
function mergeInputs(file, overrides) {
	return {
		file,
		overrides,
		rules: (file.plans ?? []).filter((entry) => typeof entry !== "string").map((rule) => ({
			rule,
			fits: globMatcher(globsOf(rule))
		}))
	};
}
function runSettings({ file, overrides }) {
	const globs = selectedGlobs(file, overrides);
	return {
		globs: globs ?? PLAN_HOMES,
		isPlan: planMatcher(globs),
		labels: labelNames(file),
		branch: overrides.branch ?? file.branch ?? null,
		commitHeadline: file["commit-message"] ?? null,
		failOn: file["fail-on"] ?? "error",
		maxMinutes: overrides.maxMinutes ?? file["max-minutes"] ?? DEFAULT_MAX_MINUTES,
		patterns: addPatterns(file.patterns)
	};
}
function settingsFor({ file, overrides, rules }, path) {
	const rule = rules.findLast(({ fits }) => fits(path))?.rule;
	const pick = (key) => rule?.[key] ?? file[key];
	return {
		policy: {
			levels: /* @__PURE__ */ new Set(["plan", ...overrides.levels ?? pick("levels") ?? ISSUE_KINDS$1]),
			labels: labelNames(file),
			doneItems: pick("done-items") ?? DEFAULT_POLICY.doneItems,
			onItemRemoved: pick("on-item-removed") ?? DEFAULT_POLICY.onItemRemoved,
			planStatus: pick("status") ?? DEFAULT_POLICY.planStatus,
			guard: guardLimits(pick("threshold")),
			milestone: pick("milestone") ?? DEFAULT_POLICY.milestone,
			assignees: new Map(Object.entries({
				...file.assignees,
				...rule?.assignees
			})),
			issueTypes: issueTypes({
				...file["issue-types"],
				...rule?.["issue-types"]
			}),
			extraLabels: [.../* @__PURE__ */ new Set([...file.labels ?? [], ...rule?.labels ?? []])],
			tagLabels: pick("tag-labels") ?? DEFAULT_POLICY.tagLabels
		},
		writeBack: overrides.writeBack ?? pick("write-back") ?? "commit"
	};
}
function selectedGlobs(file, overrides) {
	const globs = overrides.plans ?? file.plans?.flatMap((entry) => typeof entry === "string" ? [entry] : globsOf(entry));
	return globs === void 0 || globs.length === 0 ? null : globs;
}
function globsOf(rule) {
	return typeof rule.glob === "string" ? [rule.glob] : rule.glob;
}
function labelNames(file) {
	const { plansync: all, ...kinds } = file["label-names"] ?? {};
	const names = { ...DEFAULT_LABELS };
	if (all !== void 0) names.all = all;
	for (const kind of ISSUE_KINDS$1) names[kind] = kinds[kind] ?? names[kind];
	return names;
}
function guardLimits(threshold) {
	if (threshold === "off") return {
		creates: 1e400,
		changes: 1e400,
		share: 1
	};
	const { guard } = DEFAULT_POLICY;
	return {
		...guard,
		creates: threshold?.create ?? guard.creates,
		changes: threshold?.changes ?? guard.changes
	};
}
function issueTypes(types) {
	return new Map(ISSUE_KINDS$1.flatMap((kind) => types[kind] === void 0 ? [] : [[kind, types[kind]]]));
}
// src/issue/labels.ts
const LOOK = {
	all: ["5319e7", "Kept the same as a plan by plansync"],
	plan: ["1d3557", "A plan: progress, phases and steps"],
	phase: ["2a6f97", "A phase of a plan"],
	step: ["468faf", "A step of a plan"],
	task: ["a9d6e5", "A task of a plan"]
};
function labelDefinitions(names) {
	return Object.keys(LOOK).map((role) => ({
		name: names[role],
		color: LOOK[role][0],
		description: LOOK[role][1]
	}));
}
// src/sync/context/settings.ts
const CONFIGURED = "configuration";
const DEFAULT_HEADLINE = "plansync: {summary}";
function readSettings(file, overrides) {
	const config = mergeInputs(file === null ? {} : parseConfig(file.text, file.path), overrides);
	const run = runSettings(config);
	return {
		...run,
		commitHeadline: run.commitHeadline ?? DEFAULT_HEADLINE,
		follower: overrides.chooser ?? "",
		choice: overrides.plans === void 0 ? CONFIGURED : shortHash(overrides.plans),
		fingerprint: `3-${shortHash([JSON.stringify(config.file.patterns ?? null)])}`,
		allowMassChange: overrides.allowMassChange,
		isWantedInFork: overrides.isWantedInFork ?? false,
		policyFor: (path) => settingsFor(config, path).policy,
		writeBackFor: (path) => settingsFor(config, path).writeBack,
		labelDefinitions: (path) => labelDefinitions(settingsFor(config, path).policy.labels),
		textContext: (look) => ({
			address: `${overrides.serverUrl}/${look.repository.owner}/${look.repository.repo}`,
			repository: look.repository.id === 0 ? void 0 : look.repository.id,
			viewer: look.viewer?.login ?? null,
			commit: look.tip.commit,
			capabilities: look.capabilities
		})
	};
}
// src/sync/read/away-plans.ts
function isOurs$1(record, { choice, follower }) {
	if (record.choice === choice) return true;
	return record.choice === "configuration" && record.follower === follower;
}
async function findAway(look, settings, records, files, bases) {
	const paths = new Set(look.files.map(({ path }) => path));
	const found = [];
	for (const record of records) {
		const isFollowed = files.some(({ path }) => path === record.path);
		const why = !paths.has(record.path) ? "gone" : isFollowed ? "replaced" : "left-out";
		if (!isOurs$1(record, settings)) continue;
		const base = bases === null || why === "left-out" ? null : await bases.join(record, null);
		found.push({
			record,
			why,
			base,
			rescued: /* @__PURE__ */ new Set()
		});
	}
	return found;
}
// src/identity/match.ts
function matchItems(before, after) {
	const matching = matchPlans([before], [after], [[0, 0]]);
	const own = matching.before[0];
	const other = matching.after[0];
	const afterOf = /* @__PURE__ */ new Map();
	const beforeOf = /* @__PURE__ */ new Map();
	before.items.forEach((_, index) => {
		const found = matching.afterOf(0, index);
		if (found === null) return;
		afterOf.set(index, found.item);
		beforeOf.set(found.item, index);
	});
	return {
		afterOf,
		beforeOf,
		removed: own?.removed ?? [],
		added: other?.added ?? [],
		assumed: own?.assumed ?? /* @__PURE__ */ new Set(),
		ambiguous: (own?.ambiguous ?? []).map(({ item, candidates }) => ({
			index: item,
			candidates: candidates.map((candidate) => candidate.item)
		})),
		questions: (own?.questions ?? []).map(({ item, candidate, score }) => ({
			index: item,
			candidate: candidate.item,
			score
		}))
	};
}
// src/identity/title-table.ts
var TitleTable = class {
	#titles = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	#plansWith = /* @__PURE__ */ new Map();
	#textsWith = /* @__PURE__ */ new Map();
	constructor(plans, files) {
		for (const side of [...plans, ...files]) {
			const titles = countTitles(side.items);
			this.#titles.set(side, titles);
			this.#names.set(side, normaliseTitle(side.items[0]?.title ?? ""));
			const words = new Set([...titles.keys()].flatMap((title) => title.split(" ")));
			for (const word of words) this.#textsWith.set(word, (this.#textsWith.get(word) ?? 0) + 1);
		}
		for (const plan of plans) for (const title of this.titles(plan).keys()) this.#plansWith.set(title, (this.#plansWith.get(title) ?? 0) + 1);
	}
	titles(side) {
		return this.#titles.get(side) ?? /* @__PURE__ */ new Map();
	}
	isInOtherPlan(title, plan) {
		return (this.#plansWith.get(title) ?? 0) > (this.titles(plan).has(title) ? 1 : 0);
	}
	share(one, other, counts = () => true) {
		const [titles, others] = [this.titles(one), this.titles(other)];
		let [shared, own, theirs] = [
			0,
			0,
			0
		];
		for (const [title, count] of titles) {
			if (!counts(title)) continue;
			own += count;
			shared += Math.min(count, others.get(title) ?? 0);
		}
		for (const [title, count] of others) if (counts(title)) theirs += count;
		return shared / Math.max(1, Math.min(own, theirs));
	}
	weighShared(one, other, rivals) {
		const others = this.titles(other);
		let [own, shared] = [0, 0];
		const add = (weight, isRivals) => {
			shared += weight;
			if (!isRivals) own += weight;
		};
		for (const [title, count] of this.titles(one)) {
			const both = Math.min(count, others.get(title) ?? 0);
			if (both > 0) add(both * this.#weight(title), rivals.some((rival) => this.titles(rival).has(title)));
		}
		const name = this.#names.get(one) ?? "";
		if (name !== "" && name === this.#names.get(other)) add(this.#weight(name), rivals.some((rival) => this.#names.get(rival) === name));
		return {
			own,
			shared
		};
	}
	#weight(title) {
		return title.split(" ").reduce((sum, word) => sum + 1 / (this.#textsWith.get(word) ?? 1), 0);
	}
};
function countTitles(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of items.slice(1)) {
		const normal = normaliseTitle(title);
		counts.set(normal, (counts.get(normal) ?? 0) + 1);
	}
	return counts;
}
// src/identity/files.ts
const SAME_PLAN = .5;
const SAME_PATH = .15;
const KEPT_WORDS = .5;
const DISTINGUISHING = 3;
const FEW_ITEMS = 2;
const TIE = 1.2;
function assignFiles(plans, files) {
	const table = new TitleTable(plans, files);
	const byFile = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const translated = [];
	const take = (plan, file) => {
		byFile.set(file.path, plan.id);
		taken.add(plan.id);
	};
	for (const [plan, file] of unchanged(plans, files, table)) take(plan, file);
	for (const plan of plans) {
		const file = files.find(({ path }) => path === plan.path);
		if (file === void 0 || taken.has(plan.id) || byFile.has(file.path)) continue;
		if (isCalledTheSame(plan, file) && keepsHalf(plan, file, table)) take(plan, file);
	}
	const loose = plans.filter(({ id }) => !taken.has(id));
	const free = files.filter(({ path }) => !byFile.has(path));
	for (const { plan, file, isSamePath } of candidates$2(loose, free, table)) {
		if (byFile.has(file.path) || taken.has(plan.id)) continue;
		const isTranslated = isSamePath && table.share(plan, file) < SAME_PLAN && areTranslations(plan, file);
		if (!isTranslated && !continues(plan, file, isSamePath, table)) continue;
		take(plan, file);
		if (isTranslated) translated.push(file.path);
	}
	return {
		byFile,
		orphaned: plans.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
		fresh: files.filter(({ path }) => !byFile.has(path)).map(({ path }) => path),
		translated
	};
}
function keepsHalf(plan, file, table) {
	const isOwn = distinguisher(plan, file, table);
	const [own, kept] = [table.titles(plan), table.titles(file)];
	let [all, shared] = [0, 0];
	for (const [title, count] of own) {
		if (!isOwn(title)) continue;
		all += count;
		shared += Math.min(count, kept.get(title) ?? 0);
	}
	return all > 0 && shared / all >= SAME_PLAN;
}
function isCalledTheSame(plan, file) {
	const [one, other] = [plan, file].map(({ items }) => normaliseTitle(items[0]?.title ?? ""));
	return one !== "" && one === other;
}
function unchanged(plans, files, table) {
	const found = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	const fileAt = new Map(files.map((file) => [file.path, file]));
	const planAt = new Map(plans.map((plan) => [plan.path, plan]));
	const texts = new Set(files.map(({ text }) => text));
	const pair = (plan, file) => {
		found.set(plan, file);
		used.add(file);
	};
	for (const plan of plans) {
		const file = fileAt.get(plan.path);
		if (file?.text === plan.text && !used.has(file)) pair(plan, file);
	}
	const byText = groupBy(files, ({ text }) => text);
	for (const plan of plans) {
		if (found.has(plan)) continue;
		const file = byText.get(plan.text)?.find((one) => !used.has(one) && !isEditOfAnother(plan, one));
		if (file !== void 0) pair(plan, file);
	}
	return [...found];
	function isEditOfAnother(plan, file) {
		const [other, home] = [planAt.get(file.path), fileAt.get(plan.path)];
		if (other === void 0 || home === void 0 || texts.has(other.text)) return false;
		return table.share(other, file) >= SAME_PLAN && table.share(plan, home) >= SAME_PLAN;
	}
}
function candidates$2(plans, files, table) {
	const pairs = plans.flatMap((plan) => files.map((file) => ({
		plan,
		file,
		isSamePath: plan.path === file.path
	})).filter(({ file, isSamePath }) => isSamePath || table.share(plan, file) >= SAME_PLAN));
	const filesOf = groupBy(pairs, ({ plan }) => plan);
	const plansOf = groupBy(pairs, ({ file }) => file);
	const weighed = pairs.map((pair) => {
		const rivals = [...(filesOf.get(pair.plan) ?? []).map(({ file }) => file).filter((file) => file !== pair.file), ...(plansOf.get(pair.file) ?? []).map(({ plan }) => plan).filter((plan) => plan !== pair.plan)];
		return {
			...pair,
			...table.weighShared(pair.plan, pair.file, rivals)
		};
	});
	const worth = ({ own, isSamePath }) => own * (isSamePath ? TIE : 1);
	return weighed.sort((a, b) => worth(b) - worth(a) || Number(b.isSamePath) - Number(a.isSamePath) || b.shared - a.shared || compare(a.file.path, b.file.path) || compare(a.plan.id, b.plan.id));
}
function continues(plan, file, isSamePath, table) {
	if (Math.min(plan.items.length, file.items.length) - 1 <= FEW_ITEMS && isSamePath) return true;
	const isOwn = distinguisher(plan, file, table);
	if (!isSamePath) return table.share(plan, file, isOwn) >= SAME_PLAN;
	const share = matchedShare(plan, file, isOwn);
	return share >= SAME_PLAN || share >= SAME_PATH && keptWords$1(plan, file, table) >= KEPT_WORDS;
}
function distinguisher(plan, file, table) {
	const isOwn = (title) => !table.isInOtherPlan(title, plan);
	const enough = (titles) => [...titles.keys()].filter(isOwn).length >= DISTINGUISHING;
	return enough(table.titles(plan)) && enough(table.titles(file)) ? isOwn : () => true;
}
function matchedShare(plan, file, isOwn) {
	const { afterOf, assumed } = matchItems(plan, file);
	const counts = ({ title }, index) => index > 0 && isOwn(normaliseTitle(title));
	const smaller = Math.min(plan.items.filter(counts).length, file.items.filter(counts).length);
	let found = 0;
	plan.items.forEach((item, index) => {
		if (counts(item, index) && afterOf.has(index)) found += assumed.has(index) ? .5 : 1;
	});
	return Math.min(1, found / Math.max(1, smaller));
}
function keptWords$1(plan, file, table) {
	const words = (titles) => [...titles].reduce((sum, [title, count]) => sum + count * title.split(" ").length, 0);
	const [one, other] = [table.titles(plan), table.titles(file)];
	return words(new Map([...one].map(([title, count]) => [title, Math.min(count, other.get(title) ?? 0)]))) / Math.max(1, Math.min(words(one), words(other)));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/plan/parse/decode.ts
const GIT_CRYPT = "\0GITCRYPT\0";
function decodePlan(path, bytes) {
	if (String.fromCharCode(...bytes.subarray(0, 10)) === GIT_CRYPT) return refuse("encrypted", `${path} is encrypted with git-crypt`, "Unlock the file, or leave it out of `plans`.");
	const zero = bytes.indexOf(0);
	if (zero >= 0) return refuse("binary", `${path} is not text: byte ${zero} is zero`, "Save the plan as UTF-8 text, or leave it out of `plans`.");
	try {
		return { text: new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes) };
	} catch {
		return refuse("not-utf8", `${path} is not UTF-8`, "Save the plan as UTF-8, or leave it out of `plans`.");
	}
}
function refuse(code, message, hint) {
	return { diagnostic: {
		code,
		severity: "error",
		line: 1,
		column: 1,
		message,
		hint
	} };
}
// src/plan/parse/sections/fields.ts
const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?/;
const MARKED = /^(\*\*|__|\*|_)(?=\S)((?:(?!\1)[^\n])*?[^\s:：])[ \t]*(?:([:：])[ \t]*\1|\1[ \t]*(?:[(（][^)）\n]*[)）][ \t]*)?([:：])|([:：]))[ \t]*/u;
const PLAIN = /^([\p{L}][\p{L}\p{N} /'()-]{0,28}?)[ \t]*[:：][ \t]*/u;
function readFieldLine(text, line, vocabulary) {
	const source = text.slice(line.start, line.end);
	const lead = LEAD.exec(source)?.[0] ?? "";
	const fields = [];
	let at = lead.length;
	for (const part of partsOf(source.slice(at))) {
		const head = keyAt(part, vocabulary, fields.length > 0);
		if (head === null) break;
		const from = line.start + at + head.length;
		const value = trimmed$1(text, {
			start: from,
			end: from + part.slice(head.length).length
		}, head.closer);
		fields.push({
			name: fieldOf(vocabulary, head.key),
			key: plainText(head.key),
			lead: lead + part.slice(0, head.length),
			value,
			line,
			alone: true
		});
		at += part.length + 1;
	}
	return fields.length < 2 ? fields : fields.map((field) => ({
		...field,
		alone: false
	}));
}
function readFieldLines(text, span, vocabulary) {
	const fields = [];
	for (const line of linesOf$2(text, span)) for (const field of readFieldLine(text, line, vocabulary)) fields.push(field);
	return fields;
}
function* linesOf$2(text, span) {
	let start = span.start;
	while (start < span.end) {
		const feed = text.indexOf("\n", start);
		const next = feed < 0 || feed >= span.end ? span.end : feed + 1;
		const end = next > start && feed >= 0 && feed < span.end ? feed - (text.charAt(feed - 1) === "\r" ? 1 : 0) : span.end;
		yield {
			start,
			end: Math.max(start, end)
		};
		start = next;
	}
}
function isMenu(value) {
	const plain = plainText(value);
	if (/^[[{<].*[\]}>]$/.test(plain)) return true;
	return plain.split(/\s*[|/]\s*/).length >= 3 && /^[\p{L}\p{Extended_Pictographic}\p{VS}\s/|-]+$/u.test(plain);
}
function partsOf(source) {
	const bar = /^(?:\*\*|__)/.test(source) ? source.indexOf("|") : -1;
	return bar > 0 && /[:：]/.test(source.slice(0, bar)) && /^\s*(?:\*\*|__)/.test(source.slice(bar + 1)) ? source.split("|") : [source];
}
function keyAt(part, vocabulary, later) {
	const blanks = later ? /^[ \t]*/.exec(part)?.[0].length ?? 0 : 0;
	const source = part.slice(blanks);
	const marked = MARKED.exec(source);
	if (marked !== null) {
		const open = marked[5] !== void 0;
		if (open && !/^[*_]/.test(source)) return null;
		const key = marked[2] ?? "";
		if (key.length > 80) return null;
		return {
			key,
			length: blanks + marked[0].length,
			closer: open ? marked[1] ?? "" : ""
		};
	}
	const plain = PLAIN.exec(source);
	const key = plain?.[1] ?? "";
	if (plain === null || !isKnownLabel(key, vocabulary)) return null;
	return {
		key,
		length: blanks + plain[0].length,
		closer: ""
	};
}
function isKnownLabel(key, vocabulary) {
	const word = wordKey(key);
	return vocabulary.fields.has(word) || vocabulary.tasks.has(word) || vocabulary.gates.has(word) || vocabulary.isLegend(word);
}
function trimmed$1(text, span, closer) {
	let { start, end } = span;
	while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end -= 1;
	if (closer !== "" && text.slice(start, end).endsWith(closer)) end -= closer.length;
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	return {
		start,
		end
	};
}
// src/plan/parse/sections/labels.ts
const BOLD_START = /^(?:\*\*|__)(?=\S)([^\n]*?\S)(?:\*\*|__)([^\n]*)$/;
function readLabel(text, block, vocabulary) {
	if (block.type !== "paragraph" && block.type !== "bullet") return null;
	const span = block.type === "bullet" ? block.content : block;
	const fields = readFieldLines(text, span, vocabulary);
	const lines = [...linesOf$2(text, span)].filter((line) => text.slice(line.start, line.end).trim() !== "");
	for (const line of lines.toReversed()) {
		const source = text.slice(line.start, line.end);
		const field = fields.findLast((one) => one.line.start >= line.start && one.line.start < line.end);
		const found = field === void 0 ? labelIn(source.trim(), vocabulary) : label$1(field.key, field.value.end > field.value.start && !endsOpen(text, field.value.end), vocabulary);
		if (found !== null || readSlip(source).box?.sure !== true) return found;
	}
	return null;
}
function labelIn(source, vocabulary) {
	const bold = BOLD_START.exec(source);
	if (bold !== null && (/^(?:[(（][^)）]*[)）])?$/.test((bold[2] ?? "").trim()) || /[:：]$/.test(source))) return label$1(bold[1] ?? "", false, vocabulary);
	if (source.length > 60 || !/[:：]$/.test(source)) return null;
	const plain = label$1(source, false, vocabulary);
	return plain.says === "nothing" ? null : plain;
}
function label$1(source, filled, vocabulary) {
	const key = withoutNote(wordKey(source), ["(（", ")）"]);
	const says = vocabulary.tasks.has(key) ? "tasks" : vocabulary.isLegend(key) ? "legend" : vocabulary.isGate(key) ? "gate" : "nothing";
	return {
		title: plainText(source).replace(/[:：]\s*$/, ""),
		says,
		filled
	};
}
function endsOpen(text, end) {
	return /[:：]/.test(text.charAt(end - 1));
}
function numberedTasks(text, blocks, vocabulary, underTasks) {
	const tasks = /* @__PURE__ */ new Set();
	if (!blocks.some((block) => isBoldNumber(text, block))) return tasks;
	let label = null;
	let right = false;
	for (const block of blocks) if (block.type === "bullet") {
		if (block.box !== null) continue;
		const lasting = label !== null && !label.filled && label.says !== "nothing";
		const near = right || lasting ? label : null;
		if (isBoldNumber(text, block) && (near?.says === "tasks" || near === null && underTasks)) tasks.add(block);
		else if (block.bullet === null) right = false;
	} else if (block.bullet === null) {
		const read = readLabel(text, block, vocabulary);
		if (read !== null) label = read;
		right = read !== null;
	}
	return tasks;
}
function isBoldNumber(text, block) {
	if (block.type !== "bullet" || block.box !== null) return false;
	if (block.number === null || block.bullet !== null || block.quoted) return false;
	return /^(?:\*\*|__)\S/.test(text.slice(block.content.start, block.content.end));
}
function workBoxes(text, blocks, vocabulary, numbered) {
	let label = null;
	let right = false;
	let count = numbered.size;
	for (const block of blocks) {
		if (block.type === "bullet" && numbered.has(block)) continue;
		if (block.type === "bullet" && block.box !== null) {
			const near = right || label?.filled !== true ? label : null;
			if (near === null || near.says === "tasks" || near.says === "nothing") count += 1;
			continue;
		}
		if (block.bullet !== null) continue;
		const read = block.type === "bullet" ? null : readLabel(text, block, vocabulary);
		if (read !== null) label = read;
		right = read !== null;
	}
	return count;
}
function isLegendList(text, boxes, vocabulary) {
	if (boxes.length < 2) return false;
	if (new Set(boxes.map((bullet) => bullet.box?.text ?? "")).size !== boxes.length) return false;
	return boxes.every(({ content }) => {
		const words = plainText(text.slice(content.start, content.end)).replace(/^[\s=:–—-]+/, "");
		const found = vocabulary.stateAt(words);
		return found !== null && /^(?:\s*(?:tasks?|items?|features?|steps?))?\s*(?:[(（/,–—-].*)?$/iu.test(words.slice(found.length));
	});
}
// src/plan/words/name.ts
const SECTION = /^(?:§\s*)?(\d+(?:\.\d+)*[a-z]?)(?:[.)、:：]\s*|\s+(?=\S))(?=\S)/iu;
const TASK_ID = /^\[?((?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?)\]?(?=[\s:.：-]|$)/;
const STORY_ID = /^\[?(US-?\d{1,3})\]?(?=[\s:.：-]|$)/;
const NOISE = /^(?:[\p{Extended_Pictographic}\p{VS}\p{Join_C}\s]|\[[ xX]\])+/u;
const MAX_STATE = 60;
function keyOf(text, vocabulary) {
	const key = wordKey(text);
	if (vocabulary.isKnown(key)) return key;
	const bare = wordKey(withoutNote(key, ["([（", ")]）"]));
	if (vocabulary.isKnown(bare)) return bare;
	for (let blank = bare.lastIndexOf(" "); blank > 0; blank = bare.lastIndexOf(" ", blank - 1)) {
		if (bare.length - blank > MAX_STATE) break;
		const tail = bare.slice(blank + 1);
		if (vocabulary.stateAt(tail)?.length !== tail.length) continue;
		const before = bare.slice(0, blank).replace(/(?<![\s:–—-])[\s:–—-]+$/, "");
		if (vocabulary.isKnown(before)) return before;
	}
	return key;
}
function named$1(level, word, id) {
	return {
		level,
		word,
		number: (id[1] ?? "").toLowerCase()
	};
}
function readName(source, vocabulary) {
	const plain = plainText(source);
	const bare = plain.replace(NOISE, "");
	const section = SECTION.exec(bare);
	const text = section === null ? bare : bare.slice(section[0].length).replace(NOISE, "");
	const id = TASK_ID.exec(text);
	const story = STORY_ID.exec(text);
	const word = id === null && story === null ? vocabulary.level(text) : null;
	const used = (id ?? story)?.[0].length ?? word?.length ?? 0;
	const level = id !== null ? named$1("task", "t", id) : story !== null ? named$1("step", "us", story) : word;
	return {
		plain,
		key: keyOf(text, vocabulary),
		section: section?.[1] ?? null,
		level: level === null ? null : {
			level: level.level,
			word: level.word,
			number: level.number
		},
		rest: wordKey(text.slice(used).replace(/^[\s:：.\-–—]+/, "")),
		separated: /^\s*[:：.\-–—([]/.test(text.slice(used))
	};
}
// src/plan/parse/sections/sections.ts
const BOLD_DEPTH = 7;
function readSections(text, blocks, vocabulary) {
	const root = section(null, readName("", vocabulary), 0, null);
	root.end = text.length;
	let current = root;
	const open = (heading, depth) => {
		while (current.parent !== null && current.depth >= depth) current = close(current, heading.start);
		const made = section(heading, readName(text.slice(heading.content.start, heading.content.end), vocabulary), depth, current);
		current.children.push(made);
		current = made;
	};
	for (const [index, block] of blocks.entries()) {
		if (block.type === "heading" && !block.quoted) {
			if (showsNothing(text.slice(block.content.start, block.content.end))) continue;
			open({
				start: block.start,
				end: block.end,
				content: block.content,
				bold: false
			}, block.depth);
			continue;
		}
		const bold = boldHeading(text, blocks, index, vocabulary);
		if (bold === null) {
			current.blocks.push(block);
			continue;
		}
		open({
			...bold,
			content: bold,
			bold: true
		}, BOLD_DEPTH);
		const rest = bold.end + (/^[ \t]*\r?\n/.exec(text.slice(bold.end, block.end))?.[0].length ?? 0);
		if (rest > bold.end && rest < block.end) current.blocks.push({
			...block,
			start: rest
		});
	}
	while (current.parent !== null) current = close(current, text.length);
	for (const each of [root, ...walkSections(root)]) {
		const underTasks = each.heading !== null && vocabulary.tasks.has(each.name.key);
		each.numbered = numberedTasks(text, each.blocks, vocabulary, underTasks);
	}
	return root;
}
function* walkSections(of) {
	for (const child of of.children) {
		yield child;
		yield* walkSections(child);
	}
}
function boxesOf(of) {
	return of.blocks.filter((block) => block.type === "bullet").filter((bullet) => bullet.box !== null || of.numbered.has(bullet));
}
function section(heading, name, depth, parent) {
	return {
		heading,
		name,
		depth,
		parent,
		children: [],
		blocks: [],
		numbered: /* @__PURE__ */ new Set(),
		end: 0
	};
}
function close(of, at) {
	of.end = at;
	return of.parent ?? of;
}
const BOLD_LINE = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)[^\n]*$/;
const LOOK_AHEAD = 6;
function boldHeading(text, blocks, index, vocabulary) {
	const block = blocks[index];
	if (block?.type !== "paragraph" || block.bullet !== null || block.quoted) return null;
	const first = firstLine(text, block);
	if (!BOLD_LINE.test(first)) return null;
	const name = readName(first, vocabulary);
	if (!(name.level !== null ? name.level.number !== "" : name.section !== null && name.key !== "") || name.level !== null && !name.separated && vocabulary.isGate(name.rest)) return null;
	if (!leadsToBoxes(text, blocks, index, vocabulary)) return null;
	return {
		start: block.start,
		end: block.start + first.length
	};
}
function leadsToBoxes(text, blocks, index, vocabulary) {
	const saysTasks = (block) => block !== void 0 && readLabel(text, block, vocabulary)?.says === "tasks";
	let isLabelled = saysTasks(blocks[index]);
	for (const block of blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
		if (block.type === "heading" || block.type === "rule") return false;
		if (block.type === "bullet" && (block.box !== null || isLabelled && isBoldNumber(text, block))) return true;
		if (block.type === "paragraph" && block.bullet === null) {
			const line = firstLine(text, block);
			if (/^(?:\*\*|__)/.test(line) && !isMetadata(text, block, vocabulary)) return false;
			isLabelled = saysTasks(block) || isLabelled;
		}
	}
	return false;
}
const METADATA = /* @__PURE__ */ new Set([
	"goal",
	"dependsOn",
	"priority",
	"estimate",
	"status",
	"owner",
	"files"
]);
function isMetadata(text, block, vocabulary) {
	const fields = readFieldLines(text, block, vocabulary);
	return fields.length > 0 && fields.every(({ name }) => name !== null && METADATA.has(name));
}
function firstLine(text, block) {
	return (text.slice(block.start, block.end).split(/\r?\n/, 1)[0] ?? "").trimEnd();
}
// src/plan/parse/ignore.ts
const COMMENT = /<!--\s*plansync:ignore\s*-->/;
function findIgnored(text, blocks, root) {
	if (!COMMENT.test(text)) return [];
	const sections = [root, ...walkSections(root)];
	const spans = [];
	for (const [index, block] of blocks.entries()) {
		if (block.type === "code" || !COMMENT.test(text.slice(block.start, block.end))) continue;
		const next = block.type === "html" || block.type === "paragraph" ? blocks[index + 1] : block;
		const afterHeading = blocks[index - 1]?.type === "heading";
		if (next?.type === "heading") spans.push(sectionAt(sections, next.start));
		else if (next?.type === "bullet" && (next === block || !afterHeading)) spans.push({
			start: next.start,
			end: next.until
		});
		else spans.push(sectionAt(sections, block.start));
	}
	return apart(spans.sort((a, b) => a.start - b.start));
}
function apart(spans) {
	const joined = [];
	for (const { start, end } of spans) {
		const last = joined.at(-1);
		if (last === void 0 || start > last.end) joined.push({
			start,
			end
		});
		else last.end = Math.max(last.end, end);
	}
	return joined;
}
function isLeftOut(offset, ignored) {
	const span = ignored[firstEndingAfter(offset, ignored)];
	return span !== void 0 && span.start <= offset;
}
function firstEndingAfter(offset, spans) {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function* leaveOut({ start, end }, ignored) {
	let from = start;
	for (let at = firstEndingAfter(start, ignored); at < ignored.length; at += 1) {
		const span = ignored[at];
		if (span === void 0 || span.start >= end) break;
		if (span.start > from) yield {
			start: from,
			end: span.start
		};
		from = span.end;
	}
	if (from < end) yield {
		start: from,
		end
	};
}
function sectionAt(sections, offset) {
	let [low, high] = [0, sections.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((sections[middle]?.heading?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const around = sections[low - 1];
	return {
		start: around?.heading?.start ?? 0,
		end: around?.end ?? offset + 1
	};
}
// src/plan/parse/issue-reference.ts
const NUMBER$1 = String.raw`([1-9]\d{0,8})(?!\d)`;
const REPOSITORY = String.raw`([\w.-]{1,100}\/[\w.-]{1,100})`;
const URL_OF_ISSUE = String.raw`https?:\/\/([\w.:-]{1,253})\/${REPOSITORY}\/issues\/${NUMBER$1}(?:[?#][^\s)\]]{0,200})?`;
const SHORT = String.raw`(?:${REPOSITORY}#|GH[-#]|#)${NUMBER$1}`;
const LINK = new RegExp(String.raw`\[([^\]\n]{0,400})\]\(<?${URL_OF_ISSUE}>?\)`, "giu");
const WHOLE_SHORT = new RegExp(`^[([]?${SHORT}[)\\]]?$`, "iu");
const WHOLE_URL = new RegExp(`^<?${URL_OF_ISSUE}>?$`, "iu");
const END_SHORT = new RegExp(String.raw`(?:^|\s)(?:\(${SHORT}\)|\[${SHORT}\]|(GH-[1-9]\d{0,8}))$`, "iu");
const END_URL = new RegExp(String.raw`(?:^|[\s(<])${URL_OF_ISSUE}[>)]?$`, "iu");
const LABELLED = new RegExp(String.raw`(?:^|\s)[([]?(?:ref:\s?|External-ID:\s?(?:github:)?)(?:${REPOSITORY})?(?:GH)?[#-]${NUMBER$1}[)\]]?(?=[\s.,;]|$)`, "iu");
const MENTION = /(?:^|[\s(])(?:fix|fixe[sd]|close[sd]?|closing|resolve[sd]?|see|part of|after|before|blocked by|depends(?: on)?|related(?: to)?|from|like|pr|pull request|merged in|duplicates?(?: of)?|cf|via|per|until|requires|supersedes|follow-?up (?:to|of))[\s:]*$/iu;
const MAY_HOLD = /#\d|\/issues\/\d|GH-\d/i;
const TRAIL = /(?:[\s·,;|–—-]+(?:✅|✔|☑|done|\d{4}-\d{2}-\d{2}|done:\S{1,30}))+$/iu;
const TAGS = /(?:\s+(?:#\p{L}[\w/-]{0,60}|@[\w-]{1,39}))+$/u;
const STOP = /(?<=[)\]])[.,;:!]+$/u;
const MAX_READ = 4e3;
function takeReference(source, title) {
	if (!MAY_HOLD.test(source)) return {
		title,
		reference: null
	};
	const bare = source.replace(/<!--[\s\S]*?(?:-->|$)/g, " ").slice(-4e3).replace(/\*\*|__|~~/g, "").trim();
	const whole = wholeLink(bare);
	if (whole !== null) return {
		title,
		reference: whole
	};
	const plain = bare.replace(LINK, (all, text, host, repository, number) => WHOLE_SHORT.test(text.trim()) ? `https://${host}/${repository}/issues/${number}` : all).replace(/\(\s*(https?:\/\/\S+?)\s*\)$/u, "($1)").trim();
	const alone = WHOLE_SHORT.exec(plain) ?? WHOLE_URL.exec(plain);
	if (alone !== null) return {
		title,
		reference: {
			...referenceOf(alone),
			isAlone: true
		}
	};
	const labelled = LABELLED.exec(plain);
	if (labelled !== null) return {
		title: withoutLabelled(title),
		reference: referenceOf(labelled)
	};
	const tail = withoutTrail(plain.replace(TAGS, ""));
	const found = END_URL.exec(tail) ?? END_SHORT.exec(tail);
	if (found === null || MENTION.test(tail.slice(0, found.index + 1).trimEnd())) return {
		title,
		reference: null
	};
	const before = tail.slice(0, found.index).trimEnd();
	const reference = (END_URL.exec(before) ?? END_SHORT.exec(before)) === null ? referenceOf(found) : {
		...referenceOf(found),
		number: null
	};
	const tags = TAGS.exec(title)?.[0] ?? "";
	const rest = withoutTail(withoutTail(tags === "" ? title : title.slice(0, -tags.length)));
	if (!/[\p{L}\p{N}]/u.test(rest)) return {
		title,
		reference: {
			...reference,
			isAlone: true
		}
	};
	return {
		title: `${rest}${tags}`,
		reference
	};
}
function withoutTrail(text) {
	return text.replace(TRAIL, "").replace(STOP, "");
}
const FIELD = new RegExp(String.raw`^[ \t>]{0,40}(?:[-*+][ \t]+)?[*_]{0,2}(?:github[ -])?(?:issue|external-id|ticket)[*_]{0,2}[ \t]?[:：][*_]{0,2}[ \t]*(?:\[[^\]\n]{0,80}\]\()?(?:github:)?(?:${URL_OF_ISSUE}|${SHORT})\)?[ \t]*$`, "imu");
function fieldReference(text, body) {
	for (const { start, end } of body) {
		const source = text.slice(start, Math.min(end, start + MAX_READ));
		const found = /issue|ticket|external-id/i.test(source) ? FIELD.exec(source) : null;
		if (found !== null) return referenceOf(found);
	}
	return null;
}
function wholeLink(bare) {
	LINK.lastIndex = 0;
	const link = LINK.exec(bare);
	if (link?.index !== 0 || link[0].length !== bare.length || WHOLE_SHORT.test((link[1] ?? "").trim())) return null;
	const [, , host = "", repository = "", number = ""] = link;
	return {
		number: Number(number),
		host: host.toLowerCase(),
		repository: repository.toLowerCase(),
		isAlone: false
	};
}
function referenceOf(match) {
	const groups = match.slice(1).filter((group) => group !== void 0);
	const digits = groups.map((group) => /^(?:GH-)?(\d+)$/i.exec(group)?.[1]).find((group) => group !== void 0);
	const repository = groups.find((group) => group.includes("/")) ?? null;
	const host = groups.find((group) => group !== repository && /[.:]/.test(group)) ?? null;
	return {
		number: digits === void 0 ? null : Number(digits),
		host: host?.toLowerCase() ?? null,
		repository: repository?.toLowerCase() ?? null,
		isAlone: false
	};
}
const TITLE_TAIL = new RegExp(String.raw`\s*(?:[([]<?(?:${URL_OF_ISSUE}|${SHORT})>?[)\]]|<?${URL_OF_ISSUE}>?|(?<=\s)GH-[1-9]\d{0,8})$`, "iu");
function withoutTail(title) {
	const shorter = withoutTrail(title).replace(TITLE_TAIL, "").trimEnd();
	return shorter === "" || shorter === withoutTrail(title).trimEnd() ? title : shorter.replace(/[\s:–—-]+$/u, "");
}
function withoutLabelled(title) {
	const shorter = title.replace(LABELLED, " ").replace(/\s+/g, " ").trim();
	return shorter === "" ? title : shorter;
}
// src/plan/parse/assemble.ts
function assembleItems(texts, drafts, ignored, lines) {
	const { written, read } = texts;
	const index = new Map(drafts.map((draft, at) => [draft, itemIndex(at)]));
	const children = drafts.map(() => []);
	for (const [at, draft] of drafts.entries()) if (draft.parent !== null) children[index.get(draft.parent) ?? 0]?.push(itemIndex(at));
	const bodies = bodiesOf(read, drafts).map((spans) => spans.flatMap((span) => trimmed(read, leaveOut(span, ignored))));
	const bare = drafts.map((draft, at) => ({
		index: itemIndex(at),
		kind: draft.kind,
		children: children[at] ?? []
	}));
	const states = rollUpItems(bare, (at) => drafts[at]?.own ?? null);
	return drafts.map((draft, at) => ({
		...bare[at] ?? {
			index: itemIndex(at),
			kind: draft.kind,
			children: []
		},
		...namedIssue(read, draft, bodies[at] ?? []),
		id: draft.id,
		parent: draft.parent === null ? null : index.get(draft.parent) ?? null,
		state: states[at] ?? "open",
		stateFrom: draft.own !== null ? "own" : (children[at]?.length ?? 0) > 0 ? "children" : "none",
		mark: draft.mark,
		line: lines.lineOf(draft.start),
		column: lines.columnOf(draft.start),
		offset: draft.start,
		text: written.slice(draft.start, draft.lineEnd),
		section: draft.section,
		fields: draft.values,
		tags: draft.tags,
		dependsOn: [],
		optional: draft.optional,
		body: bodies[at] ?? []
	}));
}
function namedIssue(text, draft, body) {
	const content = draft.bullet?.content ?? draft.heading?.heading?.content ?? null;
	if (draft.parent === null || content === null) return {
		title: draft.title,
		reference: null
	};
	const { title, reference } = takeReference(withoutMark(text, content, draft.mark), draft.title);
	return {
		title,
		reference: reference ?? fieldReference(text, body)
	};
}
function withoutMark(text, content, mark) {
	const state = mark.carrier === "none" ? null : "outer" in mark ? mark.outer : mark.span;
	if (state === null || state.start < content.start || state.end > content.end) return text.slice(content.start, content.end);
	return text.slice(content.start, state.start) + text.slice(state.end, content.end);
}
function bodiesOf(text, drafts) {
	const bodies = drafts.map(() => []);
	const add = (at, start, end) => {
		bodies[at]?.push({
			start,
			end
		});
	};
	const open = [];
	let from = 0;
	const closeUntil = (offset) => {
		for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
			const end = drafts[top]?.end ?? 0;
			if (end > offset) break;
			add(top, from, end);
			from = Math.max(from, end);
			open.pop();
		}
	};
	for (const [at, draft] of drafts.entries()) {
		if (at === 0) {
			open.push(0);
			from = draft.lineEnd;
			continue;
		}
		closeUntil(draft.start);
		const around = open.at(-1);
		if (around !== void 0) add(around, from, draft.start);
		from = Math.max(from, draft.lineEnd);
		open.push(at);
	}
	closeUntil(text.length);
	const last = open.at(-1);
	if (last !== void 0) add(last, from, text.length);
	return bodies;
}
function trimmed(text, spans) {
	return [...spans].flatMap(({ start, end }) => {
		const source = text.slice(start, end);
		const from = start + (/^(?:[ \t]*\r?\n)*/.exec(source)?.[0].length ?? 0);
		const to = start + source.trimEnd().length;
		return to > from ? [{
			start: from,
			end: to
		}] : [];
	});
}
// src/plan/markdown/html-start.ts
const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const BLOCK = new RegExp(`^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\\s>]|/>|$)`, "i");
const TAG = /^<(?:\/[A-Za-z][A-Za-z\d-]*[ \t]*|[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`/]+))?)*[ \t]*\/?)>[ \t]*$/;
function htmlStart(line) {
	if (line.startsWith("<!--")) return "comment";
	if (line.startsWith("<?")) return "instruction";
	if (line.startsWith("<![CDATA[")) return "cdata";
	if (/^<![A-Za-z]/.test(line)) return "declaration";
	if (RAW.test(line)) return "raw";
	if (BLOCK.test(line)) return "block";
	return TAG.test(line) ? "tag" : null;
}
function htmlEnds(kind, line, isFirst) {
	switch (kind) {
		case "raw": return /<\/(?:script|pre|style|textarea)>/i.test(line);
		case "comment": return isFirst ? /^<!--(?:-?>)/.test(line) || line.includes("-->", 4) : line.includes("-->");
		case "instruction": return isFirst ? line.startsWith("<?>") || line.includes("?>", 2) : line.includes("?>");
		case "declaration": return line.includes(">");
		case "cdata": return line.includes("]]>");
		case "block":
		case "tag": return false;
	}
}
// src/plan/markdown/leaf-start.ts
const HEADING = /^(#{1,6})(?:[ \t]|$)/;
const FENCE$1 = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const RULE$1 = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
function leafStart(rest, within) {
	switch (rest.charAt(0)) {
		case "#": {
			const depth = HEADING.exec(rest)?.[1]?.length;
			return depth === void 0 ? null : {
				type: "heading",
				depth
			};
		}
		case "`":
		case "~": {
			const marks = FENCE$1.exec(rest)?.[0];
			return marks === void 0 ? null : {
				type: "fence",
				marks
			};
		}
		case "<": {
			const kind = htmlStart(rest);
			return kind === null || kind === "tag" && within ? null : {
				type: "html",
				kind
			};
		}
		case "=":
		case "-":
			if (within && UNDERLINE.test(rest)) return {
				type: "underline",
				depth: rest.startsWith("=") ? 1 : 2
			};
			return RULE$1.test(rest) ? { type: "rule" } : null;
		case "*":
		case "_": return RULE$1.test(rest) ? { type: "rule" } : null;
		default: return null;
	}
}
function closesFence(rest, marks) {
	return rest.startsWith(marks) && /^(?:`+|~+)[ \t]*$/.test(rest);
}
// src/plan/markdown/line-cursor.ts
const TAB_STOP = 4;
var LineCursor = class {
	text;
	start = 0;
	end = 0;
	next = 0;
	at = 0;
	column = 0;
	word = 0;
	indent = 0;
	#rest = 0;
	constructor(text) {
		this.text = text;
	}
	open(start) {
		const feed = this.text.indexOf("\n", start);
		this.start = start;
		this.next = feed < 0 ? this.text.length : feed + 1;
		const end = feed < 0 ? this.text.length : feed;
		this.end = feed > start && this.text.charCodeAt(feed - 1) === 13 ? end - 1 : end;
		this.at = start;
		this.column = 0;
		this.#rest = 0;
		this.#look();
	}
	get isBlank() {
		return this.word >= this.end;
	}
	takeColumns(count) {
		let left = Math.min(count, this.indent);
		while (left > 0) {
			const width = !(this.text.charCodeAt(this.at) === 9) ? 1 : this.#rest > 0 ? this.#rest : TAB_STOP - this.column % TAB_STOP;
			const taken = Math.min(width, left);
			this.#rest = width - taken;
			this.column += taken;
			this.indent -= taken;
			left -= taken;
			if (this.#rest === 0) this.at += 1;
		}
	}
	takeWord(length) {
		this.column += this.indent + length;
		this.at = this.word + length;
		this.#rest = 0;
		this.#look();
	}
	#look() {
		let { at, column } = this;
		for (; at < this.end; at += 1) {
			const code = this.text.charCodeAt(at);
			if (code === 32) column += 1;
			else if (code === 9) column += TAB_STOP - column % TAB_STOP;
			else break;
		}
		this.word = at;
		this.indent = column - this.column;
	}
};
// src/plan/markdown/list-marker.ts
const MARKER$1 = /^(?:[-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;
function listMarker(line, interrupts) {
	const match = MARKER$1.exec(line);
	if (match === null) return null;
	const [marker, number, delimiter] = match;
	if (interrupts && (line.length === marker.length || line.slice(marker.length).trim() === "")) return null;
	if (number !== void 0) {
		if (interrupts && number !== "1") return null;
		return {
			length: marker.length,
			kind: delimiter ?? ".",
			ordered: true
		};
	}
	return RULE.test(line) ? null : {
		length: 1,
		kind: marker,
		ordered: false
	};
}
// src/plan/markdown/definitions.ts
function definitionsEnd(paragraph) {
	let end = 0;
	while (paragraph.charAt(end) === "[") {
		const next = definitionEnd(paragraph, end);
		if (next === null) break;
		end = next;
		while (/[ \t]/.test(paragraph.charAt(end))) end += 1;
	}
	return end;
}
function definitionEnd(text, from) {
	const label = labelEnd$1(text, from);
	if (label === null || text.charAt(label) !== ":") return null;
	const destination = destinationEnd(text, blanksEnd(text, label + 1));
	if (destination === null) return null;
	const bare = lineRest(text, destination);
	const title = titleEnd(text, blanksEnd(text, destination), destination);
	return (title === null ? null : lineRest(text, title)) ?? bare;
}
function labelEnd$1(text, from) {
	let isSaid = false;
	for (let at = from + 1; at < text.length && at - from <= 1e3; at += 1) {
		const char = text.charAt(at);
		if (char === "]") return isSaid ? at + 1 : null;
		if (char === "[") return null;
		if (!/\s/.test(char)) isSaid = true;
		if (char === "\\" && /[[\\\]]/.test(text.charAt(at + 1))) at += 1;
	}
	return null;
}
function destinationEnd(text, from) {
	if (text.charAt(from) === "<") {
		for (let at = from + 1; at < text.length; at += 1) {
			const char = text.charAt(at);
			if (char === ">") return at + 1;
			if (char === "<" || char === "\n") return null;
			if (char === "\\" && /[<>\\]/.test(text.charAt(at + 1))) at += 1;
		}
		return null;
	}
	let open = 0;
	let at = from;
	for (; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (/[\s\u0000-\u001f\u007f]/.test(char)) break;
		if (char === "(") open += 1;
		else if (char === ")") {
			if (open === 0) break;
			open -= 1;
		} else if (char === "\\" && /[()\\]/.test(text.charAt(at + 1))) at += 1;
	}
	return at === from || open > 0 ? null : at;
}
function titleEnd(text, from, destination) {
	const opener = text.charAt(from);
	if (from === destination || !/["'(]/.test(opener)) return null;
	const closer = opener === "(" ? ")" : opener;
	for (let at = from + 1; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === closer) return at + 1;
		if (char === "\\" && (text.charAt(at + 1) === closer || text.charAt(at + 1) === "\\")) at += 1;
	}
	return null;
}
function lineRest(text, from) {
	let at = from;
	while (/[ \t]/.test(text.charAt(at))) at += 1;
	if (at >= text.length) return at;
	return text.charAt(at) === "\n" ? at + 1 : null;
}
function blanksEnd(text, from) {
	let at = from;
	while (at < text.length && /[ \t\n]/.test(text.charAt(at))) at += 1;
	return at;
}
// src/plan/markdown/paragraph.ts
function closeParagraph(text, { start, end, lines }) {
	if (lines === null) return {
		definitions: [],
		start
	};
	const texts = lines.map((from) => {
		const feed = text.indexOf("\n", from);
		const lineEnd = feed < 0 || feed > end ? end : feed;
		return text.slice(from, lineEnd).replace(/\r$/, "");
	});
	const used = definitionsEnd(texts.join("\n"));
	if (used === 0) return {
		definitions: [],
		start
	};
	let [index, passed] = [0, 0];
	for (const [at, line] of texts.entries()) {
		if (passed >= used) break;
		passed += line.length + 1;
		index = at + 1;
	}
	const behind = lines[index] ?? null;
	return {
		definitions: [{
			type: "definition",
			start,
			end: (lines[index - 1] ?? start) + (texts[index - 1] ?? "").length,
			depth: 0
		}],
		start: behind
	};
}
// src/plan/markdown/table-rows.ts
function headCells(line) {
	const text = line.trim();
	if (text === "|") return 0;
	let cells = 0;
	let begins = !text.startsWith("|");
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === " " || char === "	") continue;
		if (begins) cells += 1;
		begins = char === "|";
		if (char === "\\" && /[\\|]/.test(text.charAt(at + 1))) at += 1;
	}
	return cells;
}
function delimiterCells(line) {
	const text = line.trim();
	if (!/^[-:|][-:| \t]*$/.test(text) || !/[|:]/.test(text)) return 0;
	const cells = text.replace(/^\|/, "").replace(/\|$/, "").split("|");
	return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) ? cells.length : 0;
}
function readMarkdown(text, from) {
	return new BlockParser(text).read(from);
}
var BlockParser = class {
	#text;
	#line;
	#blocks = [];
	#open = [];
	#leaf = null;
	constructor(text) {
		this.#text = text;
		this.#line = new LineCursor(text);
	}
	read(from) {
		for (let at = from; at < this.#text.length; at = this.#line.next) {
			this.#line.open(at);
			this.#readLine();
			if (this.#open.length > 100) return { tooDeepAt: this.#line.start };
		}
		this.#reachEnd();
		return { blocks: this.#blocks };
	}
	#reachEnd() {
		const leaf = this.#leaf;
		if (leaf?.type === "fence" || leaf?.type === "html" && !endsAtBlank(leaf.kind)) leaf.end = this.#text.length;
		this.#closeTo(0);
	}
	#readLine() {
		const line = this.#line;
		const kept = line.isBlank ? this.#keptByBlank() : this.#keptByText();
		const isWhole = kept === this.#open.length;
		if (isWhole && this.#continueLeaf()) return;
		const isOpened = this.#openContainers(kept);
		if (this.#open.length > 100) return;
		if (line.isBlank) {
			if (!isOpened) this.#closeTo(kept);
			this.#closeLeaf();
			return;
		}
		const isLazy = !isWhole && !isOpened;
		if (this.#startLeaf(isLazy, kept, isOpened)) return;
		if (this.#leaf?.type === "paragraph") this.#addToParagraph(this.#leaf);
		else {
			if (isLazy) this.#closeTo(kept);
			this.#closeLeaf();
			this.#leaf = this.#newParagraph();
		}
	}
	#keptByBlank() {
		const quote = this.#open.findIndex(({ node }) => node.type === "quote");
		const kept = quote < 0 ? this.#open.length : quote;
		const last = kept === this.#open.length ? this.#open[kept - 1] : void 0;
		return last !== void 0 && last.node.children.length === 0 && this.#leaf === null ? kept - 1 : kept;
	}
	#keptByText() {
		const line = this.#line;
		let kept = 0;
		for (const { node, width } of this.#open) {
			if (node.type === "quote") {
				if (line.isBlank || line.indent > 3 || this.#text.charAt(line.word) !== ">") break;
				this.#takeQuoteMark();
			} else if (line.isBlank) {
				if (node.children.length === 0 && !(this.#leaf !== null && kept === this.#open.length - 1)) break;
			} else if (line.indent < width) break;
			else line.takeColumns(width);
			kept += 1;
		}
		return kept;
	}
	#takeQuoteMark() {
		this.#line.takeWord(1);
		this.#line.takeColumns(1);
	}
	#continueLeaf() {
		const leaf = this.#leaf;
		const line = this.#line;
		switch (leaf?.type) {
			case "fence":
				leaf.end = line.end;
				if (line.indent < 4 && closesFence(this.#rest(), leaf.marks)) this.#closeLeaf();
				return true;
			case "html":
				if (line.isBlank && endsAtBlank(leaf.kind)) return false;
				leaf.end = line.end;
				if (htmlEnds(leaf.kind, this.#text.slice(line.at, line.end), false)) this.#closeLeaf();
				return true;
			case "code":
				if (line.isBlank) return true;
				if (line.indent < 4) return false;
				leaf.end = line.end;
				return true;
			default: return false;
		}
	}
	#openContainers(kept) {
		const line = this.#line;
		let isOpened = false;
		const interrupts = kept === this.#open.length && this.#leaf?.type === "paragraph";
		for (; !line.isBlank && line.indent < 4 && this.#open.length <= 100; isOpened = true) {
			const marker = this.#text.charAt(line.word) === ">" ? null : listMarker(this.#rest(), interrupts);
			if (marker === null && this.#text.charAt(line.word) !== ">") break;
			if (!isOpened) this.#closeTo(kept);
			this.#closeLeaf();
			const start = line.word;
			if (marker === null) {
				const node = {
					type: "quote",
					start,
					end: start + 1,
					children: []
				};
				this.#siblings.push(node);
				this.#open.push({
					node,
					list: null,
					width: 0
				});
				this.#takeQuoteMark();
				continue;
			}
			const before = line.indent;
			line.takeWord(marker.length);
			const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
			line.takeColumns(blanks);
			const list = this.#listFor(marker.kind, marker.ordered, start);
			const node = {
				type: "item",
				start,
				end: Math.min(line.at, line.end),
				children: []
			};
			list.children.push(node);
			this.#open.push({
				node,
				list,
				width: before + marker.length + blanks
			});
		}
		return isOpened;
	}
	#listFor(marker, ordered, start) {
		const last = this.#siblings.at(-1);
		if (last?.type === "list" && last.marker === marker) return last;
		const list = {
			type: "list",
			start,
			end: start,
			ordered,
			marker,
			children: []
		};
		this.#siblings.push(list);
		return list;
	}
	#startLeaf(isLazy, kept, isOpened) {
		const line = this.#line;
		const paragraph = this.#leaf?.type === "paragraph" ? this.#leaf : null;
		const { at, word: start, end } = line;
		const isCode = line.indent >= 4;
		if (isCode && paragraph !== null) return false;
		const rest = this.#rest();
		const found = isCode ? null : leafStart(rest, paragraph !== null && !isLazy);
		if (found === null && !isCode) return this.#readTable(rest, isLazy || isOpened);
		if (found?.type === "underline") return paragraph !== null && this.#underline(paragraph, found.depth, rest);
		if (isLazy) this.#closeTo(kept);
		this.#closeLeaf();
		if (found === null) this.#leaf = {
			type: "code",
			start: at,
			end
		};
		else if (found.type === "fence") this.#leaf = {
			type: "fence",
			start,
			end,
			marks: found.marks
		};
		else if (found.type === "html") {
			this.#leaf = {
				type: "html",
				start: at,
				end,
				kind: found.kind
			};
			if (htmlEnds(found.kind, rest, true)) this.#closeLeaf();
		} else this.#siblings.push({
			type: found.type,
			start,
			end,
			depth: found.type === "heading" ? found.depth : 0
		});
		return true;
	}
	#underline(paragraph, depth, rest) {
		const { definitions, start } = closeParagraph(this.#text, paragraph);
		this.#siblings.push(...definitions);
		this.#leaf = null;
		const { word, end } = this.#line;
		if (start !== null) this.#siblings.push({
			type: "heading",
			start,
			end,
			depth
		});
		else if (leafStart(rest, false) === null) return false;
		else this.#siblings.push({
			type: "rule",
			start: word,
			end,
			depth: 0
		});
		return true;
	}
	#readTable(rest, isElsewhere) {
		const leaf = this.#leaf;
		const { end } = this.#line;
		if (isElsewhere || leaf === null) return false;
		if (leaf.type === "table") {
			leaf.end = end;
			return true;
		}
		if (leaf.type !== "paragraph" || !leaf.mayHead) return false;
		const cells = delimiterCells(rest);
		if (cells === 0 || headCells(this.#text.slice(leaf.lastStart, leaf.end)) !== cells) return false;
		const head = leaf.lastStart;
		if (head > leaf.start) {
			leaf.end = leaf.lastEnd;
			leaf.lines?.pop();
			this.#closeLeaf();
		}
		this.#leaf = {
			type: "table",
			start: head,
			end
		};
		return true;
	}
	#newParagraph() {
		const { word, end } = this.#line;
		return {
			type: "paragraph",
			start: word,
			end,
			lastStart: word,
			lastEnd: word,
			mayHead: true,
			lines: this.#text.charAt(word) === "[" ? [word] : null
		};
	}
	#addToParagraph(paragraph) {
		const { word, end, indent } = this.#line;
		paragraph.lastEnd = paragraph.end;
		paragraph.lastStart = word;
		paragraph.end = end;
		paragraph.mayHead = indent < 4;
		paragraph.lines?.push(word);
	}
	#rest() {
		return this.#text.slice(this.#line.word, this.#line.end);
	}
	get #siblings() {
		return this.#open.at(-1)?.node.children ?? this.#blocks;
	}
	#closeTo(kept) {
		this.#closeLeaf();
		while (this.#open.length > kept) {
			const { node, list } = this.#open.pop() ?? {};
			if (node === void 0) return;
			node.end = Math.max(node.end, node.children.at(-1)?.end ?? 0);
			if (list != null) list.end = node.end;
		}
	}
	#closeLeaf() {
		const leaf = this.#leaf;
		if (leaf === null) return;
		this.#leaf = null;
		if (leaf.type === "paragraph") {
			const { definitions, start } = closeParagraph(this.#text, leaf);
			this.#siblings.push(...definitions);
			if (start !== null) this.#siblings.push({
				type: "paragraph",
				start,
				end: leaf.end,
				depth: 0
			});
			return;
		}
		const { start, end, type } = leaf;
		this.#siblings.push({
			type: type === "fence" ? "code" : type,
			start,
			end,
			depth: 0
		});
	}
};
function endsAtBlank(kind) {
	return kind === "block" || kind === "tag";
}
// src/plan/markdown/blocks.ts
const MARKS = /\ufeff{0,64}/y;
function readBlocks$1(text, from, lines) {
	MARKS.lastIndex = from;
	const start = from + (MARKS.exec(text)?.[0].length ?? 0);
	const parsed = readMarkdown(mendFences(text), start);
	if ("tooDeepAt" in parsed) return {
		blocks: [],
		tooDeepAt: parsed.tooDeepAt
	};
	const reader = new BlockReader(text, lines);
	for (const node of parsed.blocks) reader.read(node, {
		bullet: null,
		quoted: false
	});
	return {
		blocks: reader.blocks,
		tooDeepAt: null
	};
}
var BlockReader = class {
	blocks = [];
	#text;
	#lines;
	#lists = 0;
	constructor(text, lines) {
		this.#text = text;
		this.#lines = lines;
	}
	read(node, place) {
		const { start, end } = node;
		const common = {
			start,
			end,
			bullet: place.bullet,
			quoted: place.quoted
		};
		switch (node.type) {
			case "heading":
				this.blocks.push({
					...common,
					type: "heading",
					depth: node.depth,
					content: this.#headingText(node)
				});
				break;
			case "paragraph":
				this.#paragraph(start, end, place);
				break;
			case "list":
				this.#readList(node, place);
				break;
			case "quote":
				for (const child of node.children) this.read(child, {
					...place,
					quoted: true
				});
				break;
			case "html":
				this.blocks.push({
					...common,
					type: "html"
				});
				if (!HIDING.test(this.#text.slice(start, end))) this.#scan(start, end, place);
				break;
			case "code":
			case "table":
			case "rule": this.blocks.push({
				...common,
				type: node.type
			});
		}
	}
	#readList(node, place) {
		this.#lists += 1;
		const list = this.#lists;
		for (const item of node.children) this.#item(item, node.ordered, list, place);
	}
	#item(node, ordered, list, place) {
		const bullet = this.#bullet(node.start, node.end, ordered, list, place);
		const inside = {
			...place,
			bullet
		};
		const [first, ...rest] = node.children;
		const isUnderlined = first?.type === "heading" && this.#text.charAt(first.start) !== "#";
		if (first?.type === "paragraph" || isUnderlined || first?.type === "heading" && bullet.box !== null) {
			const from = this.#lines.nextAt(bullet.content.start);
			if (from < first.end) this.#paragraph(from, first.end, inside);
		} else if (first !== void 0) this.read(first, inside);
		for (const child of rest) this.read(child, inside);
	}
	#bullet(start, until, ordered, list, place) {
		const lineEnd = this.#lines.endAt(start);
		const marker = MARKER.exec(this.#text.slice(start, lineEnd));
		const at = start + (marker?.[0].length ?? 1);
		const box = readCheckbox(this.#text, at, lineEnd);
		const bullet = {
			type: "bullet",
			start,
			end: lineEnd,
			bullet: place.bullet,
			quoted: place.quoted,
			box,
			number: ordered ? (marker?.[1] ?? "").slice(0, -1) : null,
			content: {
				start: Math.min(box?.content ?? at, lineEnd),
				end: lineEnd
			},
			until,
			list,
			indent: this.#lines.columnOf(start) - 1
		};
		this.blocks.push(bullet);
		return bullet;
	}
	#paragraph(start, end, place) {
		const from = this.#scan(start, end, place);
		if (from < end) this.#push("paragraph", from, end, place);
	}
	#scan(start, end, place) {
		let from = start;
		let inside = place;
		const isAtLine = start === 0 || this.#text.charAt(start - 1) === "\n";
		for (const match of this.#text.slice(start, end).matchAll(LOOSE)) {
			if (match.index === 0 && !isAtLine) continue;
			const before = start + match.index;
			const at = before + match[0].length - 1;
			const marker = before + (match[1] ?? "").length;
			const lineEnd = this.#lines.endAt(at);
			if (readCheckbox(this.#text, at, lineEnd) === null) continue;
			if (from < before && this.#text.slice(from, before).trim() !== "") this.#push("paragraph", from, before, inside);
			const bullet = this.#bullet(marker, end, /^\d/.test(match[2] ?? ""), -1, place);
			inside = {
				...place,
				bullet
			};
			from = this.#lines.nextAt(at);
		}
		return this.#text.slice(from, end).trim() === "" ? end : from;
	}
	#push(type, start, end, place) {
		this.blocks.push({
			type,
			start,
			end,
			bullet: place.bullet,
			quoted: place.quoted
		});
	}
	#headingText(span) {
		const source = this.#text.slice(span.start, span.end);
		const atx = /^#{1,6}[ \t]*/.exec(source);
		if (atx !== null) {
			const end = span.start + headingLength(source);
			return {
				start: Math.min(span.start + atx[0].length, end),
				end
			};
		}
		const underline = source.lastIndexOf("\n");
		const textEnd = span.start + source.slice(0, Math.max(underline, 0)).trimEnd().length;
		return {
			start: span.start,
			end: textEnd
		};
	}
};
function headingLength(line) {
	const end = withoutBlanks(line, line.length);
	let at = end;
	while (line.charAt(at - 1) === "#") at -= 1;
	return at < end && /[ \t]/.test(line.charAt(at - 1)) ? withoutBlanks(line, at) : end;
}
function withoutBlanks(line, from) {
	let end = from;
	while (/[ \t]/.test(line.charAt(end - 1))) end -= 1;
	return end;
}
const MARKER = /^([-*+]|\d{1,9}[.)])[ \t]*/;
const LOOSE = /^([ \t>]*)([-*+]|\d{1,9}[.)])[ \t]+\[/gm;
const HIDING = /^\s*(?:<!--|<!|<\?|<(?:pre|script|style|textarea|table|tr|td|th|code)\b)/i;
// src/plan/model/references.ts
var References = class {
	#byName = /* @__PURE__ */ new Map();
	#items;
	constructor(items) {
		this.#items = items;
		for (const item of items.slice(1)) for (const name of namesOf$2(item)) this.#add(name, item.index);
	}
	resolve(name, from) {
		const named = this.#byName.get(name);
		if (named === void 0) return null;
		const around = this.#ancestors(from);
		const candidates = nearest(named, from).filter((index) => index !== from && !around.includes(index));
		let best = null;
		let least = Number.POSITIVE_INFINITY;
		for (const candidate of candidates) {
			const distance = this.#distance(candidate, around);
			if (distance < least) [best, least] = [candidate, distance];
		}
		return best;
	}
	has(name) {
		return this.#byName.has(canonical(name));
	}
	range(prefix, first, last, width, from) {
		const found = [];
		for (let number = first; number <= last && number - first < 200; number += 1) {
			const index = this.resolve(`${prefix}${String(number).padStart(width, "0")}`, from);
			if (index !== null) found.push(index);
		}
		return found;
	}
	#add(name, index) {
		const known = this.#byName.get(name);
		if (known === void 0) this.#byName.set(name, [index]);
		else known.push(index);
	}
	#ancestors(index) {
		const around = [];
		for (let parent = this.#items[index]?.parent ?? null; parent !== null; parent = this.#items[parent]?.parent ?? null) around.push(parent);
		return around;
	}
	#distance(candidate, around) {
		for (const parent of this.#ancestors(candidate)) {
			const level = around.indexOf(parent);
			if (level >= 0) return level;
		}
		return around.length;
	}
};
const MAX_NAMESAKES = 64;
function nearest(indices, from) {
	if (indices.length <= MAX_NAMESAKES) return indices;
	let [low, high] = [0, indices.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((indices[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	const first = Math.max(0, Math.min(low - MAX_NAMESAKES / 2, indices.length - MAX_NAMESAKES));
	return indices.slice(first, first + MAX_NAMESAKES);
}
function namesOf$2(item) {
	const names = [];
	const title = item.title.toLowerCase();
	if (item.id !== null) names.push(canonical(item.id));
	const word = /^(\p{L}[\p{L} ]*?)\s*[#-]?\s*([-−]?\d+(?:\.\d+)*[a-z]?)(?![\p{L}\p{N}])/u.exec(title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ""));
	if (word !== null) {
		const number = canonical(word[2] ?? "");
		names.push(`${word[1] ?? ""} ${number}`);
		if ((word[1] ?? "").endsWith("story")) names.push(`us${number}`);
		if (number.includes(".")) names.push(number);
	}
	const ordinal = item.kind === "task" ? /^(\d{1,3})[.)]\s/.exec(item.text)?.[1] : void 0;
	if (ordinal !== void 0) names.push(`task ${ordinal}`, `step ${ordinal}`);
	const story = /user story (\d+)/.exec(title);
	if (story !== null && item.kind !== "check" && item.kind !== "task") names.push(`us${story[1] ?? ""}`, `user story ${story[1] ?? ""}`);
	return [...new Set(names)];
}
function canonical(id) {
	return id.toLowerCase().replace("−", "-").replace(/\s+/g, " ").replace(/\.$/, "").trim();
}
// src/plan/parse/depends.ts
const WORD = "steps?|tasks?|phases?|sprints?|milestones?|stor(?:y|ies)|user stor(?:y|ies)|epics?|stages?|waves?|weeks?|days?|pocs?";
const NUMBER = "[-−]?\\d+(?:\\.\\d+)*[a-z]?";
const TOKEN$2 = new RegExp([
	`\\b(?<word>${WORD})\\s+(?<numbers>${NUMBER}(?:\\s*(?:,|and|&|und|y|et|-|–|to|through)\\s*(?:(?:${WORD})\\s+)?${NUMBER})*)`,
	"\\b(?<code>[A-Za-z]{1,8}-?\\d+(?:\\.\\d+)*[a-z]?)(?:\\s*(?:-|–|to|through|\\.\\.)\\s*(?<until>[A-Za-z]{0,8}-?\\d+))?\\b",
	"(?<![\\p{L}\\p{N}.#])(?<dotted>\\d+(?:\\.\\d+)+)(?![\\p{L}\\p{N}])",
	"(?<![\\p{L}\\p{N}.#/])(?<plain>\\d+)(?![\\p{L}\\p{N}.%])"
].join("|"), "giu");
const INLINE = /(?:\((?:depends on|requires|after|needs|blocked by)\s*:?\s*([^)]{0,400})\)|\[(?:depends on|after|deps?)\s*:?\s*([^\]]{0,400})\]|\bdepends on:?\s+([^.;(]*)|\bblocked[- ]by:?\s*([^\s)]+(?:,\s*[^\s)]+)*)|\bdeps?:\s*([^\s)]+)|\{((?:[A-Za-z]+-?\d[\w.]*)(?:\s*,\s*[A-Za-z]+-?\d[\w.]*)*)\}\s*$)/giu;
const LONGEST_TEXT = 2e3;
const NOTHING = /^[\s([]*(?:none|nothing|no |n\/a|independent|keine|ninguna|нет|нічого|无|無|なし|없음)/iu;
function resolveDependencies(items) {
	const references = new References(items);
	return items.map((item) => {
		const texts = dependencyTexts(item);
		if (texts.length === 0) return item;
		const found = /* @__PURE__ */ new Set();
		for (const { text, field } of texts) for (const index of exactly(text, item.index, references) ?? named(text, field, item.index, references)) found.add(index);
		return {
			...item,
			dependsOn: [...found].sort((a, b) => a - b)
		};
	});
}
function dependencyTexts(item) {
	const texts = [];
	if (item.fields.dependsOn !== void 0 && !NOTHING.test(item.fields.dependsOn)) texts.push({
		text: item.fields.dependsOn,
		field: true
	});
	if (item.index > 0) for (const match of plainText(item.text).matchAll(INLINE)) {
		const text = match.slice(1).find((part) => part !== void 0);
		if (text !== void 0) texts.push({
			text,
			field: false
		});
	}
	return texts;
}
function* references(text, field, from, known) {
	const isNumbers = field && /^[\d\s,.&]+$/.test(text);
	for (const match of text.slice(0, LONGEST_TEXT).matchAll(TOKEN$2)) {
		const groups = match.groups ?? {};
		if (groups["word"] !== void 0) yield* wordItems(groups["word"], groups["numbers"] ?? "", from, known);
		else if (groups["code"] !== void 0) yield {
			name: match[0],
			items: codeItems(groups["code"], groups["until"], from, known)
		};
		else if (groups["dotted"] !== void 0) yield {
			name: match[0],
			items: one$1(groups["dotted"], from, known)
		};
		else if (groups["plain"] !== void 0 && isNumbers) yield {
			name: match[0],
			items: one$1(groups["plain"], from, known)
		};
	}
}
function exactly(text, from, known) {
	const indices = text.slice(0, LONGEST_TEXT).split(/[,;]\s*/).map((part) => known.resolve(canonical(part), from));
	return indices.every((index) => index !== null) ? indices : null;
}
function named(text, field, from, known) {
	return [...references(text, field, from, known)].flatMap(({ items }) => items);
}
function* wordItems(word, numbers, from, known) {
	const singular = word.replace(/ies$/i, "y").replace(/s$/i, "");
	const parts = [...numbers.matchAll(new RegExp(`(?<link>-|–|to|through)?\\s*(?:(?:${WORD})\\s+)?(?<number>${NUMBER})`, "giu"))];
	let last = null;
	for (const part of parts) {
		const number = canonical(part.groups?.["number"] ?? "");
		const range = part.groups?.["link"] !== void 0 && last !== null && /^-?\d+$/.test(number);
		const value = Math.abs(Number(number));
		const name = `${singular} ${number}`;
		if (range && last !== null) yield {
			name,
			items: known.range(`${singular.toLowerCase()} `, last + 1, value, 0, from)
		};
		else yield {
			name,
			items: one$1(name.toLowerCase(), from, known, number.includes(".") ? number : null)
		};
		last = /^\d+$/.test(number) ? value : null;
	}
}
function codeItems(code, until, from, known) {
	const first = /^([A-Za-z]+-?)(\d+)$/.exec(code);
	const last = until === void 0 ? null : /(\d+)$/.exec(until);
	if (first !== null && last !== null && Number(last[1]) >= Number(first[2])) return known.range((first[1] ?? "").toLowerCase(), Number(first[2]), Number(last[1]), (first[2] ?? "").length, from);
	return one$1(code, from, known);
}
function one$1(name, from, known, otherwise = null) {
	const index = known.resolve(canonical(name), from) ?? (otherwise === null ? null : known.resolve(otherwise, from));
	return index === null ? [] : [index];
}
// src/plan/parse/details.ts
const LONGEST_VALUE = 2e3;
function readDetails(text, drafts, root, vocabulary) {
	const byBullet = /* @__PURE__ */ new Map();
	const bySection = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (draft.bullet !== null) byBullet.set(draft.bullet, draft);
		if (draft.heading !== null) bySection.set(draft.heading, draft);
	}
	const plan = drafts[0];
	const first = drafts.find((draft) => draft.heading !== null || draft.bullet !== null)?.start ?? text.length;
	const read = (section, owner) => {
		const head = owner === plan && (section.heading?.start ?? 0) < first;
		const draft = bySection.get(section) ?? (section.depth <= 1 || head ? owner : void 0);
		readBlocks(text, section.blocks, draft, byBullet, vocabulary);
		if (draft !== void 0 && draft === plan) readTables(text, section.blocks, draft, vocabulary);
		for (const child of section.children) read(child, draft);
	};
	read(root, plan);
}
function readBlocks(text, blocks, heading, byBullet, vocabulary) {
	for (const [index, block] of blocks.entries()) {
		if (block.type === "bullet" && byBullet.has(block)) continue;
		if (block.type !== "bullet" && block.type !== "paragraph") continue;
		const owner = ownerOf(block, byBullet) ?? heading;
		if (owner === void 0) continue;
		const fields = readFieldLines(text, block, vocabulary);
		for (const [at, field] of fields.entries()) {
			owner.fields.push(field);
			if (field.name === null || owner.values[field.name] !== void 0) continue;
			const inline = plainText(text.slice(field.value.start, field.value.end));
			const value = inline === "" && at === fields.length - 1 ? valueBelow(text, blocks, index, vocabulary) : inline;
			if (value !== "" && !isMenu(value)) owner.values[field.name] = value;
		}
	}
}
function readTables(text, blocks, owner, vocabulary) {
	for (const block of blocks) {
		if (block.type !== "table") continue;
		for (const row of linesOf$2(text, block)) {
			const [before = "", key = "", cell = ""] = text.slice(row.start, row.end).split("|", 3);
			const name = before.trim() === "" && key.trim() !== "" ? fieldOf(vocabulary, key.trim()) : null;
			if (name === null) continue;
			const value = cell.trim();
			const from = row.start + before.length + key.length + 2;
			const start = from + cell.length - cell.trimStart().length;
			const line = {
				start: row.start,
				end: Math.min(from + cell.length, row.end)
			};
			owner.fields.push({
				name,
				key: plainText(key.trim()),
				lead: "",
				value: {
					start,
					end: start + value.length
				},
				line,
				alone: false
			});
			if (owner.values[name] === void 0 && value !== "" && !isMenu(value)) owner.values[name] = plainText(value);
		}
	}
}
function ownerOf(block, byBullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) {
		const draft = byBullet.get(around);
		if (draft !== void 0) return draft;
	}
}
function valueBelow(text, blocks, index, vocabulary) {
	const label = blocks[index];
	const lines = [];
	let length = 0;
	for (const block of blocks.slice(index + 1, index + 41)) {
		if (block.type === "rule" || block.type === "table" || block.type === "html") break;
		if (label?.type === "bullet" && !isInside(block, label)) break;
		if (label?.type === "paragraph" && block.bullet === null && lines.length > 0 && block.type !== "bullet") break;
		if (block.type !== "code" && readFieldLines(text, block, vocabulary).length > 0 && block.bullet === label?.bullet) break;
		const content = block.type === "bullet" ? block.content : block;
		const source = text.slice(content.start, content.end).trim();
		const value = block.type === "code" ? source : plainText(source);
		length += value.length + 1;
		if (length > LONGEST_VALUE) break;
		lines.push(block.type === "bullet" ? `- ${value}` : value);
	}
	return lines.join("\n");
}
function isInside(block, bullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
	return false;
}
function statusFields(draft) {
	return draft.fields.filter((field) => field.name === "status");
}
// src/plan/parse/collect-items.ts
function draftItems(source, plan) {
	const reader = new DraftReader(source, plan);
	reader.section(source.root, plan, []);
	return reader;
}
var DraftReader = class {
	drafts = [];
	nameless = [];
	titles = [];
	#source;
	#plan;
	#byBullet = /* @__PURE__ */ new Map();
	#headed;
	constructor(source, plan) {
		this.#source = source;
		this.#plan = plan;
		this.#headed = namesOf$1(source);
	}
	section(section, parent, path) {
		const role = this.#source.roles.get(section);
		if (section.heading !== null && this.#source.ignored(section.heading.start)) return;
		let owner = parent;
		let below = path;
		if (role?.kind && !this.#source.bodyIsProse) {
			owner = this.#heading(section, role.kind, parent, path);
			below = [];
		} else if (section.heading !== null && section.depth > 1) below = [...path, section.name.plain];
		if (role?.legend !== true) this.#blocks(section, owner, below, role?.gate === true);
		for (const child of section.children) this.section(child, owner, below);
	}
	#heading(section, kind, parent, path) {
		const { text } = this.#source;
		const content = section.heading?.content ?? {
			start: 0,
			end: 0
		};
		const draft = {
			...emptyDraft(kind, headingTitle(text.slice(content.start, content.end)), parent, path),
			start: section.heading?.start ?? 0,
			lineEnd: section.heading?.end ?? 0,
			end: section.end,
			heading: section
		};
		this.drafts.push(draft);
		return draft;
	}
	#blocks(section, owner, path, gate) {
		const { text, vocabulary } = this.#source;
		const ids = /* @__PURE__ */ new Map();
		const labels = /* @__PURE__ */ new Map();
		const legends = this.#legendLists(section);
		let label = null;
		let justRead = false;
		for (const [index, block] of section.blocks.entries()) {
			if (block.type !== "bullet") {
				if (block.bullet === null) {
					const read = readLabel(text, block, vocabulary);
					if (read !== null) label = read;
					justRead = read !== null;
				}
				continue;
			}
			if (this.#source.ignored(block.start) || legends.has(block.list)) continue;
			const lasting = label !== null && !label.filled && label.says !== "nothing";
			const near = this.#nearestLabel(block, labels, justRead || lasting ? label : null);
			if (block.box === null && !section.numbered.has(block)) {
				labels.set(block, readLabel(text, block, vocabulary));
				if (block.bullet === null) justRead = false;
				continue;
			}
			if (near?.says === "legend") continue;
			const words = wordsOf(text, block, section.blocks[index + 1]);
			if (words === null) {
				this.nameless.push(block);
				continue;
			}
			if (words.start > block.end) this.titles.push(words);
			const named = near === null || near.filled && near.says === "nothing" ? path : [...path, near.title];
			this.#task(block, text.slice(words.start, words.end), owner, named, near?.says === "gate" || gate && near?.says !== "tasks", ids);
		}
	}
	#task(bullet, source, owner, path, gate, ids) {
		const { text, vocabulary, bodyIsProse } = this.#source;
		const named = taskTitle(source);
		const around = this.#enclosing(bullet) ?? prefixOf$1(named.id, ids);
		const twice = around === null && this.#isSummary(named, owner);
		const parent = twice ? this.#plan : around ?? owner;
		const kind = around !== null || owner.kind === "task" || gate || bodyIsProse || twice ? "check" : "task";
		const dropped = isDropped(source, vocabulary);
		const draft = {
			...emptyDraft(kind, named, parent, around === null ? path : []),
			start: bullet.start,
			lineEnd: bullet.end,
			end: Math.max(bullet.until, bullet.end),
			bullet,
			optional: bullet.box?.optional === true,
			own: dropped ? "dropped" : stateOf(bullet),
			mark: dropped ? { carrier: "none" } : markOf(bullet, text)
		};
		this.drafts.push(draft);
		this.#byBullet.set(bullet, draft);
		if (named.id !== null) ids.set(named.id.toLowerCase(), draft);
	}
	#enclosing(bullet) {
		for (let around = bullet.bullet; around !== null; around = around.bullet) {
			const draft = this.#byBullet.get(around);
			if (draft !== void 0) return draft;
		}
		return null;
	}
	#nearestLabel(bullet, labels, section) {
		for (let around = bullet.bullet; around !== null; around = around.bullet) {
			const label = labels.get(around);
			if (label !== void 0 && label !== null) return label;
			if (this.#byBullet.has(around)) return null;
		}
		return section;
	}
	#legendLists(section) {
		const lists = /* @__PURE__ */ new Map();
		for (const bullet of boxesOf(section).filter(({ box }) => box !== null)) {
			const known = lists.get(bullet.list);
			if (known === void 0) lists.set(bullet.list, [bullet]);
			else known.push(bullet);
		}
		const legends = /* @__PURE__ */ new Set();
		for (const [list, bullets] of lists) if (bullets.length <= 8 && isLegendList(this.#source.text, bullets, this.#source.vocabulary)) legends.add(list);
		return legends;
	}
	#isSummary(named, owner) {
		if (owner.kind !== "plan") return false;
		const word = this.#source.vocabulary.level(named.title);
		return word !== null && word.level !== "task" && word.number !== "" && this.#headed.has(`${word.word} ${word.number}`);
	}
};
function namesOf$1(source) {
	const names = /* @__PURE__ */ new Set();
	for (const [section, role] of source.roles) if (role.kind !== null && section.name.level !== null) names.add(`${section.name.level.word} ${section.name.level.number}`);
	return names;
}
function emptyDraft(kind, named, parent, section) {
	return {
		kind,
		title: named.title,
		id: named.id,
		parent,
		section,
		start: 0,
		lineEnd: 0,
		end: 0,
		heading: null,
		bullet: null,
		tags: named.tags,
		optional: false,
		own: null,
		mark: { carrier: "none" },
		fields: [],
		values: {
			...named.estimate === null ? {} : { estimate: named.estimate },
			...named.priority === null ? {} : { priority: named.priority }
		},
		extra: []
	};
}
function wordsOf(text, bullet, next) {
	const { content } = bullet;
	if (!showsNothing(text.slice(content.start, content.end))) return content;
	if (next?.type !== "paragraph" || next.bullet !== bullet) return null;
	if (/\n[^\n]*\n/.test(text.slice(bullet.content.end, next.start))) return null;
	const [line = ""] = text.slice(next.start, next.end).split(/\r?\n/, 1);
	return showsNothing(line) ? null : {
		start: next.start,
		end: next.start + line.length
	};
}
function prefixOf$1(id, ids) {
	let prefix = id?.toLowerCase() ?? "";
	for (let dot = prefix.lastIndexOf("."); dot > 0; dot = prefix.lastIndexOf(".")) {
		prefix = prefix.slice(0, dot);
		const found = ids.get(prefix);
		if (found !== void 0) return found;
	}
	return null;
}
function stateOf(bullet) {
	if (bullet.box === null) return null;
	return isTicked(bullet.box.text) ? "done" : "open";
}
function markOf(bullet, text) {
	const { box } = bullet;
	if (box === null) return {
		carrier: "numbered",
		span: {
			start: bullet.content.start,
			end: bullet.content.start
		}
	};
	const span = {
		start: box.mark,
		end: box.mark + box.markLength
	};
	const blank = /[ \t]/.test(text.charAt(span.end + 1)) ? 1 : 0;
	return {
		carrier: "box",
		span,
		outer: {
			start: box.open,
			end: span.end + 1 + blank
		},
		text: text.slice(span.start, span.end)
	};
}
// src/plan/parse/frontmatter.ts
const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
const TITLES = [
	"title",
	"name",
	"phase_name",
	"plan_name",
	"feature"
];
function readFrontMatter(text, lines) {
	const bare = text.charCodeAt(0) === 65279 ? 1 : 0;
	const match = FENCED.exec(text);
	const none = {
		end: bare,
		title: null,
		goal: null,
		status: null,
		todos: null,
		diagnostics: [],
		base: bare
	};
	if (match === null) return none;
	const base = match[0].indexOf("\n") + 1;
	const source = text.slice(base, base + (match[1]?.length ?? 0));
	const end = match[0].length;
	const hidesTasks = /^todos:/m.test(source);
	const problem = yamlProblem(source);
	if (problem !== null) return {
		...none,
		end,
		base,
		diagnostics: [unbounded(problem, base, lines, hidesTasks)]
	};
	const document = (0, import_dist.parseDocument)(source, {
		strict: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	});
	const [error] = document.errors;
	if (error !== void 0) return {
		...none,
		end,
		base,
		diagnostics: [invalid(error.message, base + error.pos[0], lines, hidesTasks)]
	};
	const todos = document.get("todos");
	const status = document.get("status", true);
	return {
		end,
		title: TITLES.map((key) => document.get(key)).find((value) => typeof value === "string" && value.trim() !== "") ?? null,
		goal: stringOf(document.get("overview") ?? document.get("goal")),
		status: (0, import_dist.isScalar)(status) && typeof status.value === "string" ? {
			span: inner(text, status, base),
			text: status.value
		} : null,
		todos: (0, import_dist.isSeq)(todos) ? todos.items.filter((item) => (0, import_dist.isMap)(item)) : null,
		diagnostics: [],
		base
	};
}
function draftTodos(text, front, plan, lines, vocabulary) {
	return (front.todos ?? []).flatMap((todo) => {
		const content = stringOf(todo.get("content") ?? todo.get("title") ?? todo.get("description")) ?? stringOf(todo.get("id"));
		if (content === null || content.trim() === "") return [];
		const named = taskTitle(content.replace(/\s+/g, " "));
		const range = todo.range ?? [
			0,
			0,
			0
		];
		const start = dashBefore(text, front.base + range[0], lines);
		const status = todo.get("status", true);
		const written = (0, import_dist.isScalar)(status) && typeof status.value === "string" ? status.value : null;
		const says = written === null ? null : vocabulary.stateAt(written.trim());
		const end = front.base + range[1];
		const depends = todo.get("dependencies") ?? todo.get("depends_on") ?? todo.get("dependsOn");
		const draft = {
			...emptyDraft("task", named, plan, []),
			id: stringOf(todo.get("id")) ?? named.id,
			start,
			lineEnd: lines.endAt(start),
			end: start + text.slice(start, end).trimEnd().length,
			own: says === null ? written === null ? null : "open" : itemStateOf(says.says),
			mark: (0, import_dist.isScalar)(status) && written !== null ? statusMark$1(text, status, front.base, lines) : missingStatus(text, todo, front.base, lines)
		};
		if ((0, import_dist.isSeq)(depends)) draft.values.dependsOn = depends.items.map((item) => (0, import_dist.isScalar)(item) ? String(item.value) : "").join(", ");
		return [draft];
	});
}
function statusMark$1(text, status, base, lines) {
	const span = inner(text, status, base);
	return {
		carrier: "status",
		span,
		outer: {
			start: lines.startOf(lines.lineOf(span.start)),
			end: lines.nextAt(span.end)
		},
		text: text.slice(span.start, span.end),
		done: "completed",
		open: "pending"
	};
}
function missingStatus(text, todo, base, lines) {
	const last = todo.items.at(-1);
	const value = (0, import_dist.isPair)(last) ? last.value : null;
	if (todo.flow === true || !(0, import_dist.isNode)(value) || value.range === void 0 || value.range === null) return { carrier: "none" };
	if ((0, import_dist.isScalar)(value) ? (value.type ?? "").startsWith("BLOCK") : (0, import_dist.isCollection)(value) && value.flow !== true) return { carrier: "none" };
	const at = base + value.range[1];
	const indent = " ".repeat(Math.max(0, lines.columnOf(base + (todo.range?.[0] ?? 0)) - 1));
	const feed = text.includes("\r\n") ? "\r\n" : "\n";
	const end = lines.endAt(at);
	return {
		carrier: "heading",
		span: {
			start: end,
			end
		},
		insertion: `${feed}${indent}status: completed`
	};
}
function inner(text, scalar, base) {
	const start = base + (scalar.range?.[0] ?? 0);
	const end = base + (scalar.range?.[1] ?? 0);
	return /^["']/.test(text.charAt(start)) && end - start >= 2 ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
}
function dashBefore(text, offset, lines) {
	const start = lines.startOf(lines.lineOf(offset));
	const dash = text.slice(start, offset).lastIndexOf("-");
	return dash < 0 ? offset : start + dash;
}
function stringOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function invalid(message, offset, lines, hidesTasks) {
	return {
		code: "invalid-front-matter",
		severity: hidesTasks ? "error" : "warning",
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message: `The front matter is no valid YAML: ${reasonOf$1(message)}`,
		hint: hidesTasks ? "Correct it: its todos can't be read." : "Correct it, or take it out."
	};
}
function unbounded(problem, offset, lines, hidesTasks) {
	return {
		code: "invalid-front-matter",
		severity: hidesTasks ? "error" : "warning",
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message: `The front matter is not read: ${problem}`,
		hint: hidesTasks ? "Shorten it: its todos can't be read." : "Shorten it, or take it out."
	};
}
function reasonOf$1(message) {
	return (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
// src/plan/slips/lint-boxes.ts
const MAX_NAMED = 10;
const NEAR = 3;
const CANDIDATE = /^(?![ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t])[ \t\u00a0\u3000>]*(?:(?:[-*+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸_\\]{1,3}|\\?\d{1,9}\\?[.)]|o(?=[ \t]))[ \t\u00a0\u3000]*)?(?:[*_`~]{0,2}[[({<［（｛＜〔【「『]|\\\[|&#0*91;|&#x0*5b;|&l(?:brack|sqb);|[\]☐☑☒]|[xX][ \t\]])[^\r\n]*/gimu;
function unreadBoxes(text, items, from) {
	const found = [...candidates$1(text, items, from)];
	if (found.length === 0) return [];
	const boxes = new Set(items.filter(({ mark }) => mark.carrier === "box").map(({ line }) => line));
	for (const { line, slip } of found) if (slip.box?.sure === true && slip.kind !== "picture") boxes.add(line);
	return tell(found.map((one) => ({
		...one,
		severity: severityOf(one, isNear(one.line, boxes))
	})));
}
function* candidates$1(text, items, from) {
	let seen = null;
	CANDIDATE.lastIndex = from;
	for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
		const slip = readSlip(match[0]);
		const words = match[0].slice(slip.contents[0]).trim();
		if (slip.box === null || slip.kind === null || slip.kind === "heading" || words === "") continue;
		if (/\[[ xX_]?\]/.test(words)) continue;
		seen ??= {
			lines: new Lines(text),
			swallowed: linePlaces(text),
			read: linesOfItems(items)
		};
		const line = seen.lines.lineOf(match.index);
		if (!seen.read.has(line) && seen.swallowed(match.index + slip.start) === null) yield {
			line,
			slip,
			words
		};
	}
}
function linesOfItems(items) {
	return new Set(items.filter((item) => item.text !== "").map(({ line }) => line));
}
function isNear(line, boxes) {
	for (let away = 1; away <= NEAR; away += 1) if (boxes.has(line - away) || boxes.has(line + away)) return true;
	return false;
}
function severityOf({ slip }, near) {
	const { box, kind } = slip;
	if (box?.sure !== true) return near && slip.listed && kind !== "picture" ? "info" : null;
	if (kind === "picture" || kind === "html") return near ? "warning" : "info";
	return near || slip.listed ? "warning" : "info";
}
function tell(found) {
	const diagnostics = [];
	const alike = /* @__PURE__ */ new Map();
	for (const { severity, ...one } of found) {
		if (severity === null) continue;
		const { line, slip, words } = one;
		const group = alike.get(`${severity} ${slip.kind}`) ?? [];
		if (group.push(one) === 1) alike.set(`${severity} ${slip.kind}`, group);
		if (group.length > 11) continue;
		const column = (slip.kind === "bullet" ? slip.start : slip.box?.start ?? slip.start) + 1;
		const message = `No checkbox is read here: ${slip.why}`;
		diagnostics.push({
			line,
			column,
			code: "unread-box",
			severity,
			message,
			hint: `${cureOf(words, slip)}.`
		});
	}
	return diagnostics.map((diagnostic) => {
		const more = [...alike.values()].find((group) => group[MAX_NAMED]?.line === diagnostic.line)?.slice(11);
		return more === void 0 || more.length === 0 ? diagnostic : {
			...diagnostic,
			message: `${diagnostic.message}, and so with ${more.length} more below`
		};
	});
}
// src/plan/parse/status-words.ts
const SHAPE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?(\*\*|__|\*|_)?.*?((?:[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)[ \t]*[:：]))[ \t]*$/;
const PICTURE = /\p{Extended_Pictographic}/u;
const BOXED = /^\[.\]/u;
var StatusStyle = class {
	#text;
	#vocabulary;
	#used = /* @__PURE__ */ new Map();
	#model;
	constructor(text, drafts, vocabulary) {
		this.#text = text;
		this.#vocabulary = vocabulary;
		let model = null;
		for (const draft of drafts.slice(1)) for (const field of statusFields(draft)) {
			model ??= field;
			if (isMenu(text.slice(field.value.start, field.value.end))) continue;
			const state = readStateValue(text, field.value, vocabulary);
			if (state === null) continue;
			const key = itemStateOf(state.says);
			const words = text.slice(state.span.start, state.span.end);
			const known = this.#used.get(key) ?? [];
			if (!known.includes(words)) this.#used.set(key, [...known, words]);
		}
		this.#model = model;
	}
	words(written, state, isTitle) {
		return {
			done: state === "done" ? written : this.#alike("done", written, isTitle),
			open: state === "open" ? written : this.#alike("open", written, isTitle)
		};
	}
	insertion(draft, lines) {
		const text = this.#text;
		const feed = text.includes("\r\n") ? "\r\n" : "\n";
		const blocks = draft.heading?.blocks ?? [];
		const first = blocks[0];
		const isAbove = first?.type === "paragraph" && blocks[1]?.type === "bullet";
		const filled = draft.fields.filter(({ key, value }) => value.start < value.end && !(isAbove && this.#vocabulary.isLabel(key)));
		const own = filled.find((field) => first !== void 0 && field.line.start >= first.start && field.line.start < first.end);
		const line = this.#fieldLine(own ?? null);
		if (first !== void 0 && own !== void 0) {
			const fieldsOf = (block) => block.type === first.type && block.bullet === null && filled.some((field) => field.line.start >= block.start && field.line.start < block.end);
			let last = first;
			for (const block of blocks.slice(1)) {
				if (first.type !== "bullet" || !fieldsOf(block)) break;
				last = block;
			}
			const end = first.type === "bullet" ? last.end : lines.endAt(lastField(filled, first.start, first.end).line.start);
			const broken = / {2}$/.test(text.slice(lines.startOf(lines.lineOf(first.start)), lines.endAt(first.start))) && !text.slice(0, end).endsWith("  ");
			return {
				carrier: "heading",
				span: {
					start: end,
					end
				},
				insertion: `${broken ? "  " : ""}${feed}${line}`
			};
		}
		const end = draft.lineEnd;
		const tail = text.slice(lines.nextAt(end), lines.endAt(lines.nextAt(end))).trim() === "" ? "" : feed;
		return {
			carrier: "heading",
			span: {
				start: end,
				end
			},
			insertion: `${feed}${feed}${line}${tail}`
		};
	}
	#fieldLine(like) {
		const model = this.#model ?? like;
		const done = this.#used.get("done")?.[0] ?? "Done";
		if (model === null) return `**Status:** ${done}`;
		const lead = (like ?? model).lead;
		const key = this.#model?.key ?? "Status";
		const bullet = /^[ \t]*[-*+][ \t]+/.exec(lead)?.[0] ?? "";
		const shape = SHAPE.exec(lead);
		if (shape === null) return `**${key}:** ${done}`;
		const [, mark = "", colon = ":"] = shape;
		const closer = colon.includes(mark) ? "" : mark;
		return `${like === null ? "" : bullet}${mark}${key}${colon} ${done}${closer}`;
	}
	#alike(state, written, isTitle) {
		const pictured = PICTURE.test(written);
		const bare = !/\p{L}/u.test(written);
		const used = (this.#used.get(state) ?? []).find((words) => PICTURE.test(words) === pictured && !/\p{L}/u.test(words) === bare && (BOXED.test(written) || !BOXED.test(words)) && (!isTitle || saysInTitle(words, this.#vocabulary)));
		if (used !== void 0) return used;
		if (bare) return /^[xX ]$/.test(written) ? state === "done" ? "x" : " " : state === "done" ? "✅" : "⏳";
		const words = state === "done" ? "Done" : "Not started";
		const cased = /^[^\p{L}]*\p{Lu}{2}/u.test(written) ? words.toUpperCase() : /^[^\p{L}]*\p{Ll}/u.test(written) ? words.toLowerCase() : words;
		return pictured ? `${state === "done" ? "✅" : "⏳"} ${cased}` : cased;
	}
};
function lastField(fields, start, end) {
	return fields.filter((field) => field.line.start >= start && field.line.start < end).at(-1) ?? fields[0] ?? {
		name: null,
		key: "",
		lead: "",
		value: {
			start,
			end: start
		},
		line: {
			start,
			end: start
		},
		alone: true
	};
}
// src/plan/parse/find-marks.ts
function readMarks(text, drafts, lines, vocabulary) {
	const style = new StatusStyle(text, drafts, vocabulary);
	const parents = new Set(drafts.map((draft) => draft.parent));
	for (const [index, draft] of drafts.entries()) {
		if (index === 0 || draft.mark.carrier === "box" || draft.own !== null) continue;
		if (draft.heading === null && draft.bullet === null) continue;
		const content = draft.heading?.heading?.content ?? draft.bullet?.content;
		if (content === void 0) continue;
		const inTitle = readHeadingState(text, content, vocabulary);
		if (inTitle !== null) cleanTitle(text, draft, content, inTitle);
		if (isDropped(text.slice(content.start, content.end), vocabulary) && inTitle === null) {
			draft.own = "dropped";
			draft.mark = { carrier: "none" };
			continue;
		}
		const field = statusMark(text, draft, vocabulary);
		const found = field?.state ?? inTitle;
		if (found !== null && found !== void 0) {
			draft.own = itemStateOf(found.says);
			draft.mark = statusOf(text, found, field?.field ?? null, style, lines);
		} else if (draft.heading !== null && !parents.has(draft)) draft.mark = style.insertion(draft, lines);
	}
}
function statusMark(text, draft, vocabulary) {
	for (const field of statusFields(draft)) {
		if (isMenu(text.slice(field.value.start, field.value.end))) continue;
		const state = readStateValue(text, field.value, vocabulary);
		if (state !== null) return {
			state,
			field
		};
	}
	return null;
}
function statusOf(text, found, field, style, lines) {
	const written = text.slice(found.span.start, found.span.end);
	const state = itemStateOf(found.says);
	const words = style.words(written, state, field === null);
	const outer = field !== null && field.alone ? {
		start: field.line.start,
		end: lines.nextAt(field.line.end)
	} : found.outer;
	return {
		carrier: "status",
		span: found.span,
		outer,
		text: written,
		...words
	};
}
function cleanTitle(text, draft, content, state) {
	const source = `${text.slice(content.start, state.outer.start)} ${text.slice(state.outer.end, content.end)}`;
	const named = draft.bullet === null ? headingTitle(source) : taskTitle(source);
	draft.title = named.title;
	draft.id = named.id;
}
// src/plan/parse/plan-title.ts
const GENERIC = /^(?:tasks?|plan|todo|readme|implementation|implementation[-_]plan|index|checklist|roadmap|spec)$/i;
function planTitle(text, path, fromFront, heading, root) {
	if (fromFront !== null) return headingTitle(fromFront).title;
	const content = (heading ?? root.children.find((child) => child.depth === 1) ?? null)?.heading?.content;
	const title = content === void 0 ? "" : text.slice(content.start, content.end).trim();
	return title === "" ? nameOf(path) : headingTitle(title).title;
}
function nameOf(path) {
	const parts = path.split("/");
	const stem = (parts.at(-1) ?? path).replace(/\.plan\.md$|\.md$|\.markdown$/i, "");
	const folder = parts.at(-2);
	return GENERIC.test(stem) && folder !== void 0 ? folder : stem || path;
}
// src/plan/words/placeholders.ts
const HOLE = /\[(?![xX ]\])(?:[^\][\n]{0,28}\b(?:name|title|description|describe|task|step|feature|criteri(?:on|a)|requirement|phase|component|story|your|what|how|if|why|list|insert|brief|yes\/no|e\.g\.|number|purpose|goal|setup|setup\/infrastructure|final|risk|topic|fill|other|edge case|write)\b[^\][\n]{0,28}|N|#+|X)\](?![([:])/i;
const BRACES = /\{[A-Z][a-z][A-Za-z /-]*\}/;
const MAX_LEAD = 5;
function isPlaceholder(name) {
	const hole = HOLE.exec(name) ?? BRACES.exec(name);
	return hole !== null && name.slice(0, hole.index).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MAX_LEAD;
}
// src/plan/parse/refuse.ts
const BOX_LINE$1 = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\]/m;
function refuseBlocks(text, blocks, lines) {
	return [conflict(text, blocks, lines), openEnd(text, blocks, lines)].filter((found) => found !== null);
}
function refuseNesting(offset, lines) {
	return problem("nested-too-deep", offset, lines, `Here more than 100 lists and quotes stand in each other`, "Take the marks or blanks away that are not meant.");
}
function refuseItems(read) {
	return template(read) ?? withoutWork(read);
}
function conflict(text, blocks, lines) {
	if (!/^<{7} /m.test(text)) return null;
	const codes = blocks.filter(({ type }) => type === "code");
	let next = 0;
	const inCode = (offset) => {
		while (next < codes.length && (codes[next]?.end ?? 0) <= offset) next += 1;
		return (codes[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	};
	const ours = [...text.matchAll(/^<{7} /gm)].find((match) => !inCode(match.index));
	if (ours === void 0) return null;
	const parted = /^={7}\r?$/m.exec(text.slice(ours.index));
	if (parted === null || !/^>{7} /m.test(text.slice(ours.index + parted.index))) return null;
	return problem("conflict-markers", ours.index, lines, "The plan has unresolved merge conflicts", "Resolve them and commit: until then the plan says two things at once.");
}
function openEnd(text, blocks, lines) {
	const last = blocks.at(-1);
	if (last === void 0 || last.type !== "code" && last.type !== "html") return null;
	if (text.slice(last.end).trim() !== "") return null;
	const source = text.slice(last.start, last.end);
	if (last.type === "html") return openHtml(source, last.start, lines);
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (fence === void 0) return null;
	const end = source.slice(source.lastIndexOf("\n") + 1).replace(/^[ \t>]+/, "").trim();
	if (source.includes("\n") && end.startsWith(fence) && /^(?:`+|~+)$/.test(end)) return null;
	if (!BOX_LINE$1.test(source.slice(source.indexOf("\n") + 1))) return null;
	return problem("unbalanced-fence", last.start, lines, "This code fence never ends and hides checkboxes", `Close it as it began, with ${fence} on a line, or give quoted markdown a longer fence than the code in it.`);
}
function openHtml(source, start, lines) {
	const name = /^\s*<(!--|(?:pre|script|style|textarea)\b)/i.exec(source)?.[1]?.toLowerCase();
	if (name === void 0 || !BOX_LINE$1.test(source)) return null;
	if (name === "!--") return source.includes("-->") ? null : problem("unbalanced-comment", start, lines, "This comment never ends and hides checkboxes", "Close it with `-->`.");
	return /<\/(?:pre|script|style|textarea)>/i.test(source) ? null : problem("unbalanced-html", start, lines, `This \`<${name}>\` never ends and hides checkboxes`, `Close it with \`</${name}>\`.`);
}
function template({ text, title, items, root, lines }) {
	const headings = [...walkSections(root)].filter(({ name }) => isPlaceholder(name.plain)).length;
	const filled = items.slice(1).filter((item) => isPlaceholder(item.title)).length;
	const share = items.length > 1 ? filled / (items.length - 1) : 0;
	if (!(/\btemplate\s*$/i.test(title) && (text.match(/[[{][A-Z][\p{L} /]{2,40}[\]}](?!\()/gu)?.length ?? 0) >= 3 || isPlaceholder(title) && headings + filled >= 2 || filled >= 3 && share >= .3)) return null;
	const first = items.find((item) => isPlaceholder(item.title)) ?? items[0];
	return problem("template", first?.offset ?? 0, lines, `This is a template: "${first?.title ?? title}" is still to be filled in`, "Fill in the placeholders, or leave the file out of `plans`.");
}
const LONG_ENOUGH = 2e3;
const PLAN_WORD = /\b(?:plan|plans|planning|tasks?|todos?|implementation|milestones?|sprint|phases?|steps?|checklist)\b|计划|計画|計畫|任务|タスク|план|задач/i;
function withoutWork({ path, text, title, items, root, front, lines }) {
	if (items.length > 1 || front.todos !== null) return null;
	const sections = [...walkSections(root)].length;
	if ((PLAN_WORD.test(title) || PLAN_WORD.test(path.split("/").at(-1)?.replace(/[_.]/g, " ") ?? "")) && (sections >= 3 || text.length >= LONG_ENOUGH)) return null;
	const empty = text.trim().length === 0;
	return problem("no-items", items[0]?.offset ?? 0, lines, empty ? "The file is empty" : "Nothing here is a phase, step, task or checkbox", "Write tasks as `- [ ] task`, or leave the file out of `plans`.", "info");
}
function problem(code, offset, lines, message, hint, severity = "error") {
	return {
		code,
		severity,
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message,
		hint
	};
}
// src/plan/parse/results-file.ts
const SENTENCE = /(?:track(?:ing)?\s+(?:of\s+)?progress|progress|results|status)\b/i;
const PATH = /(?:`|\]\(|\s|^)([\w./-]+)([`)\s,;]|$)/g;
function readResultsFile(text, path, blocks) {
	for (const block of blocks) {
		if (block.type !== "paragraph" && block.type !== "bullet") continue;
		const source = text.slice(block.start, block.end);
		const named = SENTENCE.test(source) ? findPath(source) : void 0;
		if (named !== void 0) return resolve(named, path);
	}
	return null;
}
function findPath(source) {
	for (const part of source.split(/(?<=[\s`(])/)) for (const match of part.matchAll(PATH)) {
		const path = (match[1] ?? "").replace(/(?<=\.md)\..*$/i, "");
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (/\.md$/i.test(name) && /result|progress/i.test(name.slice(0, -3)) && !path.startsWith("/") && !path.includes("//")) return path;
	}
}
function resolve(named, path) {
	const folder = path.split("/").slice(0, -1);
	if (named.includes("/") && !named.startsWith(".")) return named;
	for (const part of named.split("/")) if (part === "..") {
		if (folder.pop() === void 0) return null;
	} else if (part !== ".") folder.push(part);
	const resolved = folder.join("/");
	return resolved === path ? null : resolved;
}
// src/plan/parse/sections/section-queries.ts
function holdsNamedSteps(section) {
	const named = namedBelow(section);
	return named.length > 0 && named.every(({ name }) => name.level?.level !== "phase") && named.some(holdsAnyBox);
}
function namedBelow(section) {
	return section.children.flatMap((child) => child.name.level !== null ? [child] : namedBelow(child));
}
function isNamedLike(around, name) {
	if (around === null || name.level === null || name.level.number === "") return false;
	return around.name.level?.word === name.level.word && around.name.level.number === name.level.number || isNamedLike(around.parent, name);
}
function wordOf(section) {
	return section.name.level?.word ?? "";
}
function* itemsBelow(section, items) {
	for (const child of section.children) if (items.has(child)) yield child;
	else yield* itemsBelow(child, items);
}
function holdsAnyBox(section) {
	return boxesOf(section).length > 0 || section.children.some(holdsAnyBox);
}
function titleOf$1(root) {
	const tops = root.children.filter((child) => child.depth === 1);
	if (tops.filter((top) => top.name.level !== null).length > 1) return null;
	if (tops[0] !== void 0) return tops[0];
	const only = root.children.length === 1 ? root.children[0] : void 0;
	return only !== void 0 && only.depth < 7 && only.name.level === null && only.name.section === null && only.children.length > 0 ? only : null;
}
// src/plan/parse/sections/assign-kinds.ts
const RANK = {
	phase: 1,
	step: 2,
	task: 3
};
const LEVELS = [
	"phase",
	"step",
	"task"
];
function dropRepeats(section, wanted, roles) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of itemsBelow(section, wanted)) {
		if (item.name.level === null) continue;
		const key = `${item.name.level.word} ${item.name.level.number}`;
		const known = seen.get(key);
		if (known === void 0) seen.set(key, [item]);
		else known.push(item);
	}
	for (const same of seen.values()) if (same.length > 1 && same.some(holdsAnyBox)) {
		for (const item of same) if (!holdsAnyBox(item)) {
			wanted.delete(item);
			const role = roles.get(item);
			if (role !== void 0) role.kind = null;
		}
	}
	for (const item of itemsBelow(section, wanted)) dropRepeats(item, wanted, roles);
}
function assignKinds(section, wanted, roles, floor) {
	const items = [...itemsBelow(section, wanted)];
	const heights = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = wordOf(item);
		heights.set(key, Math.max(heights.get(key) ?? 0, heightOf(item, wanted)));
	}
	for (const item of items) {
		const rank = RANK[wanted.get(item) ?? "task"];
		const cap = Math.max(1, 3 - (heights.get(wordOf(item)) ?? 0));
		const lowest = Math.min(floor + 1, Math.max(cap, floor === 1 ? 2 : floor));
		const settled = Math.max(Math.min(rank, cap), lowest);
		const role = roles.get(item);
		if (role !== void 0) role.kind = LEVELS[settled - 1] ?? "task";
		assignKinds(item, wanted, roles, settled);
	}
}
function heightOf(section, wanted) {
	let height = 0;
	for (const item of itemsBelow(section, wanted)) height = Math.max(height, 1 + heightOf(item, wanted));
	return height;
}
// src/plan/parse/sections/classify-sections.ts
const OUTSIDE = {
	around: [],
	gate: false,
	judged: false,
	prose: false,
	container: void 0,
	prerequisites: false
};
function readRoles(text, root, vocabulary) {
	const reader = new RoleReader(text, root, vocabulary);
	reader.read();
	return reader.roles;
}
var RoleReader = class {
	roles = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Map();
	#text;
	#root;
	#words;
	#title;
	#hasContainer;
	#work = /* @__PURE__ */ new Map();
	#phases = /* @__PURE__ */ new Map();
	#numbered = /* @__PURE__ */ new Map();
	constructor(text, root, vocabulary) {
		this.#text = text;
		this.#root = root;
		this.#words = vocabulary;
		this.#title = titleOf$1(root);
		this.#countWork(root);
		this.#hasContainer = this.#findContainer();
	}
	read() {
		this.roles.set(this.#root, {
			kind: null,
			gate: false,
			legend: false
		});
		for (const child of this.#root.children) this.#decide(child, OUTSIDE);
		const { roles } = this;
		dropRepeats(this.#root, this.#wanted, roles);
		assignKinds(this.#root, this.#wanted, roles, 0);
	}
	#decide(section, place) {
		const { name } = section;
		const title = section === this.#title;
		const level = title ? null : this.#levelOf(section, place);
		const contained = place.container !== void 0;
		const gateName = !title && level === null && this.#isGate(section, place);
		const gatePhase = level !== null && (/^[-−]/.test(name.level?.number ?? "") || /(?:^|\s)gates?$/.test(name.rest));
		const work = !title && level === null && !gateName && this.#isContainer(section);
		const opensTasks = work && this.#words.tasks.has(name.key);
		const stray = this.#hasContainer && !contained && level === null && !title && !work && place.around.length === 0;
		const gate = level !== null ? gatePhase : opensTasks ? false : place.gate || gateName || stray && boxesOf(section).length > 0;
		const legend = !title && level === null && !work && this.#words.isLegend(name.key);
		this.roles.set(section, {
			kind: level,
			gate,
			legend
		});
		if (level !== null) this.#wanted.set(section, level);
		const below = {
			around: level === null ? place.around : [...place.around, level],
			gate,
			judged: level === null && !opensTasks && (place.judged || gateName && this.#words.isStrictGate(name.key)),
			prose: level === null && !title && !work && (place.prose || this.#words.isProse(name.key)),
			container: work ? this.#containerLevel(name.key) : level !== null ? null : place.container,
			prerequisites: !title && this.#words.prerequisites.has(name.key)
		};
		for (const child of section.children) this.#decide(child, below);
	}
	#levelOf(section, place) {
		const { name } = section;
		const holdsWork = (this.#work.get(section) ?? 0) > 0;
		if (name.level !== null) {
			const joined = name.separated || /[:：–—]/.test(name.rest) ? "" : name.rest;
			if (joined !== "" && this.#words.isGate(joined)) return null;
			if (joined !== "" && this.#words.isProse(joined) && boxesOf(section).length === 0) return null;
			if (isNamedLike(section.parent, name) || section.heading?.bold === true && place.around.at(-1) === "task") return null;
			if (place.judged) return null;
			if (holdsAnyBox(section)) return name.level.level;
			if (place.prose || place.gate && place.around.length > 0) return null;
			if (this.#hasContainer && place.container === void 0 && place.around.length === 0) return null;
			return name.level.level;
		}
		if (name.section !== null && place.prerequisites) return "step";
		if (this.#isGate(section, place) || this.#words.isLegend(name.key)) return null;
		if (place.gate && !(place.prerequisites && name.section !== null)) return null;
		if (this.#isContainer(section)) return null;
		if (place.container !== void 0 && place.container !== null && name.section !== null && place.around.length === 0) {
			if (!holdsWork || place.container !== "task") return place.container;
		}
		if (this.#hasContainer && place.container === void 0 && place.around.length === 0) return null;
		if (place.around.length === 0 && !place.prose && this.#isOneOfSeveral(section)) return "phase";
		if (holdsWork) return place.around.length === 0 ? "phase" : place.around.length === 1 && place.around[0] === "phase" ? "step" : null;
		return null;
	}
	#isOneOfSeveral(section) {
		if (section.heading?.bold === true || !holdsNamedSteps(section) || namedBelow(section).length < 2) return false;
		return section.parent !== null && this.#likelyPhases(section.parent, section.depth) > 1;
	}
	#likelyPhases(parent, depth) {
		const known = this.#phases.get(parent) ?? /* @__PURE__ */ new Map();
		this.#phases.set(parent, known);
		const counted = known.get(depth);
		if (counted !== void 0) return counted;
		const count = parent.children.filter((child) => child.name.level === null && child.depth === depth).filter((child) => !this.#isContainer(child) && !this.#words.isProse(child.name.key) && holdsNamedSteps(child)).length;
		known.set(depth, count);
		return count;
	}
	#isGate(section, place) {
		const { key, section: number } = section.name;
		if (this.#isContainer(section) || !this.#words.isGate(key)) return false;
		if (this.#words.gates.has(key)) return true;
		return !(place.around.length === 0 && number !== null && this.#numberedAlike(section, number)) && !this.#hasTaskIds(section);
	}
	#isContainer(section) {
		const { name } = section;
		if (!this.#words.isWork(name.key)) return false;
		const boxes = boxesOf(section);
		if (name.section === null || boxes.length === 0) return true;
		if (this.#numberedAlike(section, name.section)) return false;
		return section.parent === null || this.#numberedWithBoxes(section.parent) < 3;
	}
	#numberedWithBoxes(parent) {
		const known = this.#numbered.get(parent);
		if (known !== void 0) return known;
		const count = parent.children.filter((child) => child.name.section !== null && boxesOf(child).length > 0).length;
		this.#numbered.set(parent, count);
		return count;
	}
	#numberedAlike(section, number) {
		const boxes = boxesOf(section);
		return boxes.length > 0 && boxes.every((box) => this.#plain(box.content).startsWith(`${number}.`));
	}
	#hasTaskIds(section) {
		const boxes = boxesOf(section);
		return boxes.length > 0 && boxes.every((box) => /^T\d{2,4}\b/.test(this.#plain(box.content)));
	}
	#plain(span) {
		return plainText(this.#text.slice(span.start, span.end));
	}
	#countWork(section) {
		let count = 0;
		for (const child of section.children) {
			const work = this.#countWork(child);
			if (child.name.level === null) count += work;
		}
		const total = section !== this.#title && (this.#words.isLegend(section.name.key) || this.#isGate(section, OUTSIDE)) ? 0 : count + workBoxes(this.#text, section.blocks, this.#words, section.numbered);
		this.#work.set(section, total);
		return total;
	}
	#findContainer() {
		return (this.#title === null ? this.#root.children : [...this.#root.children, ...this.#title.children]).some((top) => {
			if (top === this.#title || top.name.level !== null || !this.#isContainer(top)) return false;
			return top.children.some((below) => below.name.level !== null || (this.#work.get(below) ?? 0) > 0 || this.#isNumberedWork(top, below));
		});
	}
	#isNumberedWork(container, child) {
		return this.#containerLevel(container.name.key) !== null && child.name.section !== null;
	}
	#containerLevel(key) {
		if (this.#words.tasks.has(key)) return "task";
		if (/steps?$|pasos|passos|étapes|schritte|шаги|adımlar|步骤|手順|ステップ|단계$|الخطوات/u.test(key)) return "step";
		if (/phases$|fases$|phasen|этапы|fazlar|阶段|フェーズ|milestones|sprints/u.test(key)) return "phase";
		return null;
	}
};
// src/plan/parse/plan-status.ts
const TRIPLES = [
	[
		"Draft",
		"In Progress",
		"Completed"
	],
	[
		"Planning",
		"In Progress",
		"Complete"
	],
	[
		"Not Started",
		"In Progress",
		"Completed"
	],
	[
		"Pending",
		"In Progress",
		"Completed"
	],
	[
		"pending",
		"in_progress",
		"completed"
	],
	[
		"To Do",
		"In Progress",
		"Done"
	],
	[
		"Todo",
		"Doing",
		"Done"
	],
	[
		"未开始",
		"进行中",
		"已完成"
	],
	[
		"未着手",
		"進行中",
		"完了"
	],
	[
		"대기",
		"진행 중",
		"완료"
	],
	[
		"Не начато",
		"В работе",
		"Готово"
	],
	[
		"Pendiente",
		"En progreso",
		"Completado"
	],
	[
		"Pendente",
		"Em andamento",
		"Concluído"
	],
	[
		"À faire",
		"En cours",
		"Terminé"
	],
	[
		"Offen",
		"In Arbeit",
		"Erledigt"
	],
	[
		"Bekliyor",
		"Devam ediyor",
		"Tamamlandı"
	]
];
function readPlanStatus(text, fields, front, vocabulary) {
	const values = [...front === null ? [] : [front.span], ...fields.filter(({ name }) => name === "status").map(({ value }) => value)];
	for (const value of values) {
		const written = text.slice(value.start, value.end);
		if (isMenu(written)) {
			const words = menuWords(written, vocabulary);
			if (words !== null) return {
				span: value,
				text: written,
				words
			};
			continue;
		}
		const state = readStateValue(text, value, vocabulary);
		if (state === null || state.says === "dropped") continue;
		const words = text.slice(state.span.start, state.span.end);
		return {
			span: state.span,
			text: words,
			words: wordsLike(words, state.says)
		};
	}
	return null;
}
function menuWords(menu, vocabulary) {
	const first = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const part of plainText(menu).replace(/^[[{<]|[\]}>]$/g, "").split(/\s*[|/]\s*/)) {
		const says = vocabulary.stateAt(part)?.says;
		if (says === void 0) continue;
		if (!first.has(says)) first.set(says, part);
		last.set(says, part);
	}
	const [open, started, done] = [
		first.get("open"),
		last.get("started"),
		last.get("done")
	];
	return open === void 0 || done === void 0 ? null : {
		open,
		started: started ?? open,
		done
	};
}
function wordsLike(written, says) {
	const place = {
		open: 0,
		started: 1,
		done: 2
	}[says];
	const bare = written.replace(/^[^\p{L}]+/u, "").trim();
	const triple = TRIPLES.find((row) => row[place] === bare) ?? TRIPLES.find((row) => row[place]?.toLowerCase() === bare.toLowerCase()) ?? TRIPLES.find((row) => script(row[place] ?? "") === script(bare)) ?? [
		"Draft",
		"In Progress",
		"Completed"
	];
	const cased = (word) => /^\p{Lu}{2}/u.test(bare) ? word.toUpperCase() : word;
	const pictured = /^\p{Extended_Pictographic}/u.test(written);
	const word = (at, picture) => pictured ? `${picture} ${cased(triple[at])}` : cased(triple[at]);
	return {
		open: word(0, "📋"),
		started: word(1, "🚧"),
		done: word(2, "✅"),
		[says]: written
	};
}
function script(word) {
	if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(word)) return "han";
	if (/\p{Script=Hangul}/u.test(word)) return "hangul";
	if (/\p{Script=Cyrillic}/u.test(word)) return "cyrillic";
	return "latin";
}
// src/plan/parse/parse.ts
function parsePlan(source, options = {}) {
	const { path } = source;
	const text = withLineFeeds(source.text);
	const lines = new Lines(text);
	const vocabulary = vocabularyOf(options.patterns);
	const front = readFrontMatter(text, lines);
	const diagnostics = [...front.diagnostics];
	if (diagnostics.some(({ severity }) => severity === "error")) return {
		plan: null,
		diagnostics
	};
	const { blocks, tooDeepAt } = readBlocks$1(text, front.end, lines);
	if (tooDeepAt !== null) return {
		plan: null,
		diagnostics: [refuseNesting(tooDeepAt, lines)]
	};
	const unsafe = refuseBlocks(text, blocks, lines);
	if (unsafe.length > 0) return {
		plan: null,
		diagnostics: unsafe
	};
	const root = readSections(text, blocks, vocabulary);
	const heading = titleOf$1(root);
	const title = planTitle(text, path, front.title, heading, root);
	const plan = planDraft(text, title, heading, front.end);
	if (front.goal !== null) plan.values.goal = front.goal;
	const todos = draftTodos(text, front, plan, lines, vocabulary);
	const ignored = findIgnored(text, blocks, root);
	const isIgnored = (offset) => isLeftOut(offset, ignored);
	const { drafts: body, nameless, titles } = draftItems({
		text,
		root,
		roles: readRoles(text, root, vocabulary),
		vocabulary,
		ignored: isIgnored,
		bodyIsProse: todos.length > 0
	}, plan);
	const drafts = [
		plan,
		...todos,
		...body
	];
	diagnostics.push(...nameless.map(({ start }) => emptyBox(start, lines)));
	readDetails(text, drafts, root, vocabulary);
	readMarks(text, drafts, lines, vocabulary);
	const noText = [
		...ignored,
		...nameless,
		...titles
	].sort((a, b) => a.start - b.start);
	const items = resolveDependencies(assembleItems({
		written: source.text,
		read: text
	}, drafts, noText, lines));
	const refused = refuseItems({
		path,
		text,
		title,
		items,
		root,
		front,
		lines
	});
	if (refused !== null) return {
		plan: null,
		diagnostics: [
			...diagnostics,
			refused,
			...unreadBoxes(text, items, front.end)
		]
	};
	const status = readPlanStatus(text, plan.fields, front.status, vocabulary);
	const resultsFile = readResultsFile(text, path, blocks);
	return {
		plan: {
			path,
			text: source.text,
			title,
			items,
			status,
			resultsFile
		},
		diagnostics
	};
}
function emptyBox(at, lines) {
	return {
		code: "empty-box",
		severity: "warning",
		line: lines.lineOf(at),
		column: lines.columnOf(at),
		message: "This checkbox has no words: it gets no issue",
		hint: "Write what is to be done behind it, or delete the line."
	};
}
function planDraft(text, title, heading, from) {
	return {
		...emptyDraft("plan", {
			title,
			id: null,
			tags: [],
			estimate: null,
			priority: null
		}, null, []),
		start: heading?.heading?.start ?? from,
		lineEnd: heading?.heading?.end ?? from,
		end: text.length
	};
}
// src/sync/read/plan-files.ts
function readPlanFile(path, blob, bytes, settings) {
	const decoded = decodePlan(path, bytes);
	if ("diagnostic" in decoded) return {
		path,
		blob,
		plan: null,
		source: null,
		diagnostics: [decoded.diagnostic]
	};
	const parsed = parsePlan({
		path,
		text: decoded.text
	}, { patterns: settings.patterns });
	return {
		path,
		blob,
		plan: parsed.plan,
		source: decoded.text,
		diagnostics: parsed.diagnostics
	};
}
async function readPlanFiles(look, settings, readBlobs) {
	const wanted = look.files.filter(({ path }) => settings.isPlan(path)).sort((a, b) => a.path < b.path ? -1 : 1);
	const missing = wanted.filter(({ blob }) => !look.contents.has(blob)).map(({ blob }) => blob);
	const read = missing.length === 0 ? /* @__PURE__ */ new Map() : await readBlobs(missing);
	return wanted.map(({ path, blob }) => {
		const bytes = look.contents.get(blob) ?? read.get(blob);
		return bytes === void 0 ? unreadable(path, blob) : readPlanFile(path, blob, bytes, settings);
	});
}
function unreadable(path, blob) {
	return {
		path,
		blob,
		plan: null,
		source: null,
		diagnostics: [{
			code: "unreadable",
			severity: "error",
			line: 1,
			column: 1,
			message: "GitHub did not return the whole text of this file.",
			hint: "This plan is skipped in this run. If the problem persists, make the file smaller or split the plan."
		}]
	};
}
// src/sync/read/rename-candidates.ts
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;
function isRenameCandidate(from, to) {
	const stem = (path) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
	return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
// src/sync/read/moved-files.ts
const MAX_CANDIDATES = 30;
async function findSameTexts(reader, look, files, records, assigned, settings) {
	const found = [];
	const isTaken = (path) => assigned.has(path) || found.some(({ file }) => file.path === path);
	for (const record of records) {
		const copies = look.files.filter(({ path, blob }) => path !== record.path && isKnownText(record, blob) && isMarkdown(path) && !isTaken(path));
		const followed = (path) => files.find((file) => file.path === path);
		const sorted = copies.toSorted((a, b) => Number(followed(b.path) !== void 0) - Number(followed(a.path) !== void 0));
		for (const copy of sorted.slice(0, MAX_CANDIDATES)) {
			if (!await reader.isInHistory(look.tip, [copy.path], copy.blob, record.base.commit)) continue;
			const file = followed(copy.path) ?? (await readFiles(reader, [copy], settings))[0];
			if (file?.plan == null) continue;
			found.push({
				record,
				file
			});
			break;
		}
	}
	return found;
}
async function readOutside(reader, look, files, records, settings) {
	const paths = new Set(records.flatMap(({ outside, path }) => outside ? [path] : []));
	for (const { path } of files) paths.delete(path);
	return readFiles(reader, look.files.filter(({ path }) => paths.has(path)), settings);
}
async function findMovedOut(reader, look, known, lost, settings) {
	const paths = new Set(known.map(({ path }) => path));
	const candidates = look.files.filter(({ path }) => !paths.has(path) && isMarkdown(path)).filter(({ path }) => lost.some((record) => isRenameCandidate(record.path, path))).slice(0, MAX_CANDIDATES);
	const arrived = [];
	for (const file of candidates) if (await hasArrived(reader, look, file, lost)) arrived.push(file);
	return (await readFiles(reader, arrived, settings)).filter(({ plan }) => plan !== null);
}
async function hasArrived(reader, look, { path, blob }, lost) {
	for (const record of lost) if (isRenameCandidate(record.path, path) && await reader.isInHistory(look.tip, [path], blob, record.base.commit)) return true;
	return false;
}
async function readFiles(reader, files, settings) {
	if (files.length === 0) return [];
	const contents = await reader.readBlobs(files.map(({ blob }) => blob));
	return files.flatMap(({ path, blob }) => {
		const bytes = contents.get(blob);
		return bytes === void 0 ? [] : [readPlanFile(path, blob, bytes, settings)];
	});
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
// src/sync/read/assign-records.ts
async function assignRecords(reader, look, files, records, settings, bases) {
	const assigned = /* @__PURE__ */ new Map();
	const outside = [...await readOutside(reader, look, files, records, settings)];
	const isFree = (record) => ![...assigned.values()].includes(record);
	const atOwnPath = (record) => [...files, ...outside].find(({ path }) => path === record.path);
	for (const record of records) {
		const file = atOwnPath(record);
		if (file !== void 0 && isKnownText(record, file.blob)) assigned.set(file.path, record);
	}
	const isLeftOut = (record) => atOwnPath(record) === void 0 && look.files.some(({ path }) => path === record.path);
	const loose = records.filter((record) => isFree(record) && !isLeftOut(record));
	for (const { record, file } of await findSameTexts(reader, look, files, loose, assigned, settings)) {
		assigned.set(file.path, record);
		if (!files.includes(file)) outside.push(file);
	}
	for (const record of loose.filter(isFree)) {
		const file = atOwnPath(record);
		if (file !== void 0 && file.plan === null && !assigned.has(file.path)) assigned.set(file.path, record);
	}
	const rest = loose.filter(isFree);
	const free = [...files, ...outside].filter(({ path, plan }) => plan !== null && !assigned.has(path));
	const isDone = () => ({
		assigned,
		outside: outside.filter(({ path }) => assigned.has(path))
	});
	if (rest.length === 0 || free.length === 0 && rest.every(({ away }) => away !== null)) return isDone();
	const known = await readTexts(rest, bases, atOwnPath);
	const movers = rest.filter((record) => record.away === null && mayHaveMoved(record, known.get(record), atOwnPath(record)));
	const moved = movers.length === 0 ? [] : await findMovedOut(reader, look, [...files, ...outside], movers, settings);
	outside.push(...moved);
	assignAlike(assigned, rest, [...free, ...moved], known);
	return isDone();
}
async function readTexts(records, bases, atOwnPath) {
	const texts = /* @__PURE__ */ new Map();
	for (const record of records) {
		const text = await bases.textOf(record, atOwnPath(record) ?? null);
		if (text !== null) texts.set(record, text);
	}
	return texts;
}
function assignAlike(assigned, records, files, texts) {
	const known = records.flatMap((record) => {
		const text = texts.get(record);
		return text === void 0 ? [] : [{
			id: record.plan,
			path: record.path,
			items: text.items,
			text: text.text
		}];
	});
	const plans = files.flatMap(({ path, plan }) => plan === null ? [] : [{
		path,
		items: plan.items,
		text: plan.text
	}]);
	for (const [path, id] of assignFiles(known, plans).byFile) {
		const record = records.find(({ plan }) => plan === id);
		if (record !== void 0) assigned.set(path, record);
	}
	for (const record of records) if (!texts.has(record) && plans.some(({ path }) => path === record.path) && !assigned.has(record.path)) assigned.set(record.path, record);
}
const MANY_UNTICKED = 2;
function mayHaveMoved(record, text, file) {
	if (file === void 0) return true;
	if (text === void 0 || file.plan === null || record.path !== file.path) return false;
	if (normaliseTitle(text.title) !== normaliseTitle(file.plan.title)) return true;
	const done = text.items.filter(({ state, mark }) => state === "done" && mark.carrier === "box");
	const open = new Set(file.plan.items.filter(({ state }) => state === "open").map(({ title }) => normaliseTitle(title)));
	const undone = done.filter(({ title }) => open.has(normaliseTitle(title)));
	return undone.length >= MANY_UNTICKED && undone.length * 2 >= done.length;
}
// src/record/base.ts
const UNKNOWN = "";
function joinBase(record, text, options = {}) {
	const entryOf = pairEntries(record, text, options);
	if (entryOf === null) return null;
	const { inserted, entries } = unreadOfBase(record, text, entryOf, options.lineOf ?? ((line) => line));
	const extended = insertItems(text, inserted);
	const plan = dropBelowDropped(extended.plan);
	const known = plan.items.map(() => null);
	[...entryOf.map((at) => entryAt(record, at)), ...entries].forEach((entry, id) => {
		known[elementAt(extended.placeOf, id, "places")] = entry;
	});
	const isSameReading = options.fingerprint === void 0 || options.fingerprint === record.fingerprint;
	const isReadAnew = !isSameReading && !hasSameLines(record, text, options);
	const items = baseItems(record, plan, known, options.landed ?? /* @__PURE__ */ new Map(), {
		isSameReading,
		isReadAnew
	});
	const named = items.filter(({ key }) => key !== "");
	return {
		record,
		plan,
		items,
		byKey: new Map(named.map((entry) => [entry.key, entry]))
	};
}
function entryAt(record, at) {
	if (at === null) return null;
	const [key, issue, , state] = elementAt(record.items, at, "items of the record");
	return {
		key,
		issue,
		state,
		except: record.except[String(placeOfEntry(record, at))]
	};
}
function placeOfEntry(record, at) {
	let place = at;
	for (const unread of record.unread) if (unread.at <= place) place += 1;
	return place;
}
function pairEntries(record, plan, options) {
	const { fingerprint, lineOf = (line) => line } = options;
	const inOrder = plan.items.map((_, index) => index);
	const isSameCount = record.items.length === plan.items.length;
	if (fingerprint === void 0 || fingerprint === record.fingerprint) return isSameCount ? inOrder : null;
	if (!record.items.slice(1).every(([, , line]) => line > 0)) return isSameCount ? inOrder : null;
	const byLine = new Map(record.items.map(([, , line], at) => [lineOf(line), at]).slice(1));
	return plan.items.map(({ line }, index) => index === 0 ? 0 : byLine.get(line) ?? null);
}
function hasSameLines(record, plan, { lineOf = (line) => line }) {
	return record.items.length === plan.items.length && record.items.every(([, , line], index) => index === 0 || lineOf(line) === plan.items[index]?.line);
}
function baseItems(record, plan, known, landed, { isSameReading, isReadAnew }) {
	const entryOf = (index) => elementAt(known, index, "entries");
	const keyAt = (index) => entryOf(index)?.key ?? UNKNOWN;
	const exceptAt = (index) => {
		const both = landed.get(keyAt(index));
		const except = entryOf(index)?.except;
		return both === void 0 ? except : {
			...except,
			plan: both,
			issue: both
		};
	};
	const derived = rollUpBase(plan, exceptAt, ({ state }) => state);
	const issueAt = (index) => issueOfEntry(entryOf(index));
	return plan.items.map((item) => {
		const { index } = item;
		const key = keyAt(index);
		const except = exceptAt(index);
		const host = hostOf$1(plan, index, issueAt);
		const planState = except?.plan ?? (item.stateFrom === "children" ? elementAt(derived, index, "rolled-up states") : item.state);
		const agreed = isSameReading ? null : entryOf(index)?.state ?? null;
		return {
			key,
			item,
			planId: record.plan,
			issue: issueAt(index),
			planState,
			issueState: except?.issue ?? except?.plan ?? agreed ?? planState,
			closedAway: except?.away === true,
			stale: new Set(except?.stale),
			isReadAnew,
			host: host === null ? null : keyAt(host),
			hostIssue: host === null ? null : issueAt(host),
			blockers: item.dependsOn.flatMap((at) => issueAt(at) ?? []),
			undo: record.undo[key] ?? null,
			cascade: record.cascades[key] ?? [],
			gone: record.gone[key] ?? null
		};
	});
}
function issueOfEntry(entry) {
	return entry === null || entry.issue === 0 ? null : entry.issue;
}
function hostOf$1(plan, index, issueAt) {
	const above = (at) => elementAt(plan.items, at, "items of the plan").parent;
	for (let at = above(index); at !== null; at = above(at)) if (issueAt(at) !== null) return at;
	return null;
}
function rollUpBase(plan, exceptAt, written) {
	return rollUp(plan, (index) => {
		const item = elementAt(plan.items, index, "items of the plan");
		if (item.stateFrom === "children") return null;
		const except = exceptAt(index);
		const planState = except?.plan ?? written(item);
		return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
	});
}
function dropsOut(plan, issue) {
	return plan === "dropped" || plan === "open" && issue === "dropped";
}
// src/record/standing-pull.ts
function pullBranch(planId) {
	return `plansync/${planId}`;
}
const REFUSED = /<!-- plansync refused=([a-z0-9,]*) -->/;
function readRefused(body) {
	const [, keys] = REFUSED.exec(body) ?? [];
	return new Set(keys === void 0 ? [] : keys.split(",").filter((key) => key !== ""));
}
// src/sync/read/landed-ticks.ts
function landedTicks({ proposed }, pull) {
	if (proposed === null || pull?.state !== "merged") return /* @__PURE__ */ new Map();
	const refused = readRefused(pull.body);
	return new Map(Object.entries(proposed).filter(([key]) => !refused.has(key)));
}
// src/sync/read/base-reader.ts
var BaseReader = class {
	#reader;
	#look;
	#settings;
	pulls = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	constructor(reader, look, settings) {
		this.#reader = reader;
		this.#look = look;
		this.#settings = settings;
	}
	async textOf(record, file) {
		return (await this.#read(record, file))?.plan ?? null;
	}
	async join(record, file) {
		const text = await this.#read(record, file);
		if (text === null) return null;
		const { fingerprint } = this.#settings;
		const landed = await this.#landed(record, file);
		const lineOf = fingerprint === record.fingerprint ? void 0 : await this.#linesOf(record, text);
		return joinBase(record, text.plan, {
			fingerprint,
			landed,
			...lineOf === void 0 ? {} : { lineOf }
		});
	}
	async #read(record, file) {
		const known = this.#texts.get(record);
		if (known !== void 0) return known;
		const blob = await this.#blobOf(record, file);
		const text = file?.plan != null && file.blob === blob ? {
			blob,
			plan: file.plan
		} : await this.#parse(record, blob);
		this.#texts.set(record, text);
		return text;
	}
	async #parse(record, blob) {
		const bytes = this.#look.contents.get(blob) ?? (await this.#reader.readBlobs([blob])).get(blob);
		if (bytes === void 0) return null;
		const { plan } = readPlanFile(record.path, blob, bytes, this.#settings);
		return plan === null ? null : {
			blob,
			plan
		};
	}
	async #blobOf(record, file) {
		const { next, base, path } = record;
		if (next === null) return base.blob;
		if (file?.blob === next) return next;
		const paths = [.../* @__PURE__ */ new Set([path, ...file === null ? [] : [file.path]])];
		return await this.#reader.isInHistory(this.#look.tip, paths, next, base.commit) ? next : base.blob;
	}
	async #landed(record, file) {
		if (record.proposed === null || file === null) return /* @__PURE__ */ new Map();
		const pull = await this.#reader.findPull(pullBranch(record.plan));
		this.pulls.set(record.plan, pull);
		return landedTicks(record, pull);
	}
	async #linesOf(record, { blob, plan }) {
		if (blob === record.base.blob) return void 0;
		const before = await this.#parse(record, record.base.blob);
		if (before === null) return void 0;
		const pairs = new Map(sharedLines(linesOf$1(before.plan.text), linesOf$1(plan.text)));
		let last = {
			line: 0,
			shift: 0
		};
		return (line) => {
			const same = pairs.get(line - 1);
			if (same !== void 0) last = {
				line,
				shift: same + 1 - line
			};
			return line + last.shift;
		};
	}
};
function linesOf$1(text) {
	return text.split(/\r\n?|\n/);
}
// src/sync/read/refused-plans.ts
const MAX_LISTED$1 = 10;
function unreadOfRefused({ path, plan, source, diagnostics }, base) {
	const isEmpty = diagnostics.some(({ code }) => code === "no-items" || code === "unbalanced-html");
	if (plan !== null || source === null || base === null || !isEmpty) return [];
	return findStanding(base.items.slice(1).map(({ item }) => item), [{
		path,
		text: source,
		items: []
	}]).filter((place) => place !== null).slice(0, MAX_LISTED$1).map(({ line, column, message, hint }) => ({
		code: "unread-item",
		severity: "warning",
		line,
		column,
		message,
		hint
	}));
}
// src/sync/read/assign-plans.ts
async function assignPlans(reader, look, files, records, settings) {
	const bases = new BaseReader(reader, look, settings);
	const { assigned, outside } = await assignRecords(reader, look, files, records, settings, bases);
	const all = [...files, ...outside].sort((a, b) => a.path < b.path ? -1 : 1);
	const recordOf = (file) => assigned.get(file.path) ?? null;
	const baseOf = /* @__PURE__ */ new Map();
	for (const file of all) {
		const record = recordOf(file);
		baseOf.set(file, record === null ? null : await bases.join(record, file));
	}
	const continued = new Set(assigned.values());
	const away = await findAway(look, settings, records.filter((record) => !continued.has(record)), all, all.every((file) => file.plan === null || file.plan.text === baseOf.get(file)?.plan.text) ? null : bases);
	const taken = new Set(records.map(({ plan }) => plan));
	const ids = /* @__PURE__ */ new Map();
	for (const file of all) {
		const id = recordOf(file)?.plan ?? planId(file.path, (candidate) => taken.has(candidate), look.repository.id);
		taken.add(id);
		ids.set(file, id);
	}
	const answersTo = (file) => readAnswers(look.state.files, ids.get(file) ?? "");
	const read = all.filter(({ plan }) => plan !== null);
	const matched = matchAllPlans(read.flatMap((file) => file.plan === null ? [] : [{
		plan: file.plan,
		base: baseOf.get(file) ?? null,
		answers: answersTo(file)
	}]), away.flatMap(({ base }) => base ?? []), all.flatMap(({ path, plan, source }) => plan === null && source !== null ? [{
		path,
		text: source,
		items: []
	}] : []));
	const unread = /* @__PURE__ */ new Map();
	for (const file of all) unread.set(file.path, unreadOfRefused(file, baseOf.get(file) ?? null));
	for (const { path, diagnostic } of matched.plans.flatMap(({ diagnostics }) => diagnostics)) unread.set(path, [...unread.get(path) ?? [], diagnostic]);
	const contacts = /* @__PURE__ */ new Map();
	for (const file of all) contacts.set(file, await contactOf(reader, recordOf(file), look));
	return {
		tracked: all.map((file) => {
			const record = recordOf(file);
			const found = matched.plans[read.indexOf(file)];
			return {
				planId: ids.get(file) ?? "",
				file: {
					...file,
					plan: found?.plan ?? null,
					diagnostics: [...file.diagnostics, ...unread.get(file.path) ?? []]
				},
				text: file.plan,
				record,
				base: baseOf.get(file) ?? null,
				matching: found?.matching ?? null,
				isOutside: outside.includes(file),
				replaced: record === null ? replacedAt(file, away, matched.rescued) : 0,
				answers: answersTo(file),
				contact: contacts.get(file) ?? null
			};
		}),
		away: away.map((entry) => ({
			...entry,
			rescued: matched.rescued
		})),
		pulls: bases.pulls
	};
}
function replacedAt({ path, plan }, away, rescued) {
	const before = away.find(({ record, why }) => why === "replaced" && record.path === path);
	if (before?.base == null || plan === null || !differInLanguage(before.base.plan, plan)) return 0;
	return before.base.items.filter(({ key, issue, planState }, index) => index > 0 && issue !== null && planState === "open" && !rescued.has(key)).length;
}
async function contactOf(reader, record, { tip }) {
	if (record === null) return null;
	if (record.branch !== null && record.branch !== tip.branch && !await holdsBase(reader, record, tip)) return "other-branch";
	return record.away === null ? null : "returned";
}
async function holdsBase(reader, { base, next, path }, tip) {
	if (tip.commit === null) return false;
	const stands = await reader.compareCommits(base.commit, tip.commit);
	if (stands !== "ahead" && stands !== "identical") return false;
	return next === null || reader.isInHistory(tip, [path], next, base.commit);
}
// src/sync/context/configuration.ts
async function readConfiguration({ files, contents, branch }, overrides, reader) {
	const { configPath } = overrides;
	const file = files.find(({ path }) => path === configPath);
	if (file === void 0) {
		if (!overrides.isConfigRequired) return readSettings(null, overrides);
		throw new ConfigError(`There is no configuration file ${configPath}${branch === null ? "" : ` on ${branch}`}.`, { hint: "Correct the `config` input, or add the file." });
	}
	const bytes = contents.get(file.blob) ?? (await reader.readBlobs([file.blob])).get(file.blob);
	if (bytes === void 0) throw new ConfigError(`GitHub did not return the text of ${configPath}.`, { hint: "Run again; if that does not help, make the file smaller." });
	return readSettings({
		path: configPath,
		text: new TextDecoder().decode(bytes)
	}, overrides);
}
// src/issue/box.ts
const BOX = /^[ \t]*[-*+] \[([ xX])\](?=\s).*<!-- box:([0-9A-Za-z_.:/%-]+) -->[ \t]*\r?$/gm;
function renderBox(key, state, label, depth, isTicked = state === "done") {
	const text = state === "dropped" ? `~~${label}~~` : label;
	return `${"  ".repeat(depth)}- [${isTicked ? "x" : " "}] ${text} <!-- box:${key} -->`;
}
function findBoxes(text) {
	return Array.from(text.matchAll(BOX), (match) => {
		const [line, mark = "", key = ""] = match;
		return {
			key,
			ticked: mark !== " ",
			offset: match.index + line.indexOf("[") + 1
		};
	});
}
function emptyBoxes(text) {
	return text.replace(BOX, (line, mark) => mark === " " ? line : line.replace(`[${mark}]`, "[ ]"));
}
// src/issue/line-prints.ts
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
const WIDTH = 3;
function printLines(content) {
	return [...new Set(linesOf(content).map(printOf))].join("");
}
function readPrints(prints) {
	const known = new Set(Array.from({ length: Math.floor(prints.length / WIDTH) }, (_, at) => prints.slice(at * WIDTH, (at + 1) * WIDTH)));
	return (line) => {
		const normal = emptyBoxes(line).trimEnd();
		return normal === "" || known.has(printOf(normal));
	};
}
function linesOf(content) {
	return emptyBoxes(content).split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "");
}
function printOf(line) {
	const hash = fnv(line);
	const folded = hash >>> 18 ^ hash & 262143;
	return [
		12,
		6,
		0
	].map((shift) => ALPHABET[folded >>> shift & 63] ?? "").join("");
}
function fnv(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash >>> 0;
}
// src/issue/kept-words.ts
const BOX_KEY = / ?<!-- box:[0-9A-Za-z_.:/%-]+ -->[ \t]*$/;
function keptWords(inside, markers, block) {
	const isOurs = isWritten(markers) ?? standsIn(block);
	return inside.split("\n").map((line) => line.trimEnd()).filter((line) => line === "" || !isOurs(line)).map((line) => findBoxes(line).length > 0 ? line.replace(BOX_KEY, "") : line).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function isWritten(markers) {
	const known = markers.flatMap(({ lines }) => lines === void 0 ? [] : [readPrints(lines)]);
	return known.length === 0 ? null : (line) => known.some((isPrinted) => isPrinted(line));
}
function standsIn(block) {
	const lines = new Set(emptyBoxes(block).split("\n").map((line) => line.trimEnd()));
	return (line) => lines.has(emptyBoxes(line)) || findBoxes(line).length > 0;
}
// src/issue/marker.ts
const MARKER_VERSION = 1;
function titleHash(title) {
	return createHash("sha256").update(title).digest("hex").slice(0, 8);
}
const LINE = /^<!-- plansync v(\d{1,6}) ([^\r\n<>]*?) ?-->$/;
const ANYWHERE = /^<!-- plansync v\d{1,6} [^\r\n<>]*-->[ \t]*\r?$/gm;
function renderMarker(marker) {
	const fields = [
		`plan=${encode(marker.plan)}`,
		`item=${encode(marker.key)}`,
		`kind=${marker.kind}`,
		`hash=${encode(marker.hash)}`,
		`title=${encode(marker.title)}`,
		...marker.removed ? ["removed=1"] : [],
		...marker.repo === void 0 ? [] : [`repo=${String(marker.repo)}`],
		...marker.ticks === void 0 ? [] : [`ticks=${encode(marker.ticks)}`],
		...marker.lines === void 0 ? [] : [`lines=${encode(marker.lines)}`]
	];
	return `<!-- plansync v${String(MARKER_VERSION)} ${fields.join(" ")} -->`;
}
function readMarkerLine(line) {
	const match = LINE.exec(line.trimEnd());
	if (match === null) return null;
	const version = Number(match[1]);
	if (version > MARKER_VERSION) return "newer";
	const fields = /* @__PURE__ */ new Map();
	for (const field of (match[2] ?? "").split(" ")) {
		const equals = field.indexOf("=");
		if (equals > 0) fields.set(field.slice(0, equals), decode$1(field.slice(equals + 1)));
	}
	const plan = fields.get("plan");
	const key = fields.get("item");
	const hash = fields.get("hash");
	const title = fields.get("title") ?? "";
	const kind = ITEM_KINDS.find((name) => name === fields.get("kind"));
	if (version !== MARKER_VERSION || plan === void 0 || key === void 0 || hash === void 0 || kind === void 0) return null;
	const repo = /^[1-9]\d{0,15}$/.test(fields.get("repo") ?? "") ? Number(fields.get("repo")) : void 0;
	const [ticks, lines] = [fields.get("ticks"), fields.get("lines")];
	return {
		plan,
		key,
		hash,
		title,
		kind,
		removed: fields.get("removed") === "1",
		...repo !== void 0 && { repo },
		...ticks !== void 0 && { ticks },
		...lines !== void 0 && { lines }
	};
}
function isSameText(a, b) {
	return (a.repo === void 0 || b.repo === void 0 || a.repo === b.repo) && a.plan === b.plan && a.key === b.key && a.hash === b.hash && a.title === b.title && a.kind === b.kind && a.removed === b.removed;
}
function parseMarker(body) {
	let found = null;
	for (const [line] of body.matchAll(ANYWHERE)) {
		const marker = readMarkerLine(line);
		if (marker === "newer") return "newer";
		if (marker === null) continue;
		if (found !== null && (found.plan !== marker.plan || found.key !== marker.key)) return null;
		found ??= marker;
	}
	return found;
}
function encode(value) {
	return value.replace(/[^A-Za-z0-9_.:/-]|-(?=-|$)/g, (unit) => Array.from({ length: unit.length }, (_, index) => `%${unit.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}
function decode$1(value) {
	return value.replace(/%([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
// src/issue/block.ts
const END = /^<!-- plansync end boxes=(\d+) -->$/;
const EDGE = /^<!-- plansync (?:v\d{1,6} [^\r\n<>]*|end boxes=\d+ )-->[ \t]*(?=\r?$)/gm;
function renderBlock(marker, content) {
	const hash = fingerprint(content);
	const boxes = findBoxes(content);
	return {
		block: `${renderMarker({
			...marker,
			hash,
			ticks: hashTicks(boxes),
			lines: printLines(content)
		})}\n${content}\n${`<!-- plansync end boxes=${String(boxes.length)} -->`}`,
		hash
	};
}
function isRendered(body) {
	const { block, marker, before, after } = parseBody(body);
	if (block !== "intact" || marker === null) return false;
	const inside = body.slice(before.length, body.length - after.length);
	return isAsWritten(inside, marker) && (marker.ticks === void 0 || marker.ticks === hashTicks(findBoxes(inside)));
}
function parseBody(body) {
	const edges = edgesOf(body);
	const first = edges[0];
	const last = edges.at(-1);
	const marker = parseMarker(body);
	if (marker === "newer") return {
		block: "newer",
		marker: null,
		boxes: /* @__PURE__ */ new Map(),
		...outside(body, edges)
	};
	if (first === void 0 || last === void 0) return {
		block: "missing",
		marker: null,
		boxes: /* @__PURE__ */ new Map(),
		before: body,
		after: ""
	};
	const { before, after } = outside(body, edges);
	const found = findBoxes(body.slice(before.length, body.length - after.length));
	const boxes = new Map(found.map((box) => [box.key, box.ticked]));
	for (const box of found) if (boxes.get(box.key) !== box.ticked) boxes.delete(box.key);
	return {
		block: edges.length === 2 && first.boxes === null && last.boxes === found.length && boxes.size === found.length && marker !== null ? "intact" : "damaged",
		marker,
		boxes,
		before,
		after
	};
}
function replaceBlock(body, block) {
	const edges = edgesOf(body);
	const { before, after } = outside(body, edges);
	if (edges.length === 0) return body.trim() === "" ? block : `${body}${gapAfter(body)}${block}`;
	const kept = wordsInBlock(body, block);
	return kept === "" ? before + block + after : `${before}${block}\n\n${kept}${after}`;
}
function wordsInBlock(body, block = "") {
	const edges = edgesOf(body);
	const { before, after } = outside(body, edges);
	const inside = edges.length === 0 ? "" : body.slice(before.length, body.length - after.length);
	const markers = edges.flatMap(({ start, end }) => {
		const marker = readMarkerLine(body.slice(start, end));
		return marker === null || marker === "newer" ? [] : [marker];
	});
	const isPair = edges.length === 2 && edges[0]?.boxes === null && edges[1]?.boxes !== null;
	const [marker] = markers;
	if (isPair && marker !== void 0 && isAsWritten(inside, marker)) return "";
	return keptWords(inside.split(/\r?\n/).filter((line) => edgesOf(line).length === 0).join("\n"), markers, block);
}
function isSameBlock(body, rendered) {
	const stands = parseMarker(body);
	const wanted = parseMarker(rendered);
	if (stands === null || wanted === null || stands === "newer" || wanted === "newer") return false;
	return isSameText(stands, wanted);
}
function needsWrite(body, desired) {
	const stands = parseBody(body);
	if (stands.block === "newer") return false;
	if (stands.block !== "intact" || !isSameBlock(body, desired.block)) return true;
	const boxes = findBoxes(desired.block);
	return stands.boxes.size !== boxes.length || boxes.some((box) => stands.boxes.get(box.key) !== box.ticked);
}
function edgesOf(body) {
	return Array.from(body.matchAll(EDGE), ({ 0: line, index }) => {
		const end = END.exec(line.trimEnd());
		return {
			start: index,
			end: index + line.length,
			boxes: end === null ? null : Number(end[1])
		};
	}).filter((edge) => edge.boxes !== null || readMarkerLine(body.slice(edge.start, edge.end)) !== null);
}
function outside(body, edges) {
	const first = edges[0];
	const last = edges.at(-1);
	if (first === void 0 || last === void 0) return {
		before: body,
		after: ""
	};
	return {
		before: first.boxes === null ? body.slice(0, first.start) : "",
		after: last.boxes === null ? "" : body.slice(last.end)
	};
}
function gapAfter(body) {
	const ends = /(?:\r?\n)*$/.exec(body)?.[0].match(/\n/g)?.length ?? 0;
	return "\n".repeat(Math.max(0, 2 - ends));
}
function isAsWritten(inside, { hash }) {
	const content = inside.slice(inside.indexOf("\n") + 1, inside.lastIndexOf("\n"));
	return fingerprint(content.replace(/\r$/, "")) === hash || fingerprint(content.replace(/\r(?=\n|$)/g, "")) === hash;
}
function fingerprint(content) {
	return createHash("sha256").update(emptyBoxes(content)).digest("hex").slice(0, 16);
}
function hashTicks(boxes) {
	if (boxes.length === 0) return void 0;
	return fnv(boxes.map(({ key, ticked }) => `${key} ${ticked ? "x" : "-"}`).join("\n")).toString(16).padStart(8, "0");
}
// src/reconcile/identity-of-items/parsed-body.ts
const parsed = /* @__PURE__ */ new WeakMap();
function parsedBody(issue) {
	const known = parsed.get(issue);
	if (known !== void 0) return known;
	const body = parseBody(issue.body);
	parsed.set(issue, body);
	return body;
}
// src/reconcile/identity-of-items/ownership.ts
function everyOwned({ listed, marked }) {
	const found = [...marked.values()].flat().map(({ issue }) => [issue.number, issue]);
	return new Map([...listed, ...found]);
}
function authorsInQuestion(issues, records, label) {
	const numbers = listedNumbers(records);
	const logins = issues.filter((issue) => !numbers.has(issue.number) && bears(issue, label) && issue.author?.isBot === false).filter((issue) => parsedBody(issue).marker !== null).flatMap((issue) => issue.author === null ? [] : [issue.author.login]);
	return new Set(logins);
}
function sortOwned(issues, records, label, mayWrite, repository = 0) {
	const numbers = listedNumbers(records);
	const listed = /* @__PURE__ */ new Map();
	const marked = /* @__PURE__ */ new Map();
	const foreign = [];
	for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
		const isListed = numbers.has(issue.number);
		if (isListed) listed.set(issue.number, issue);
		const trusted = issue.author !== null && (issue.author.isBot || mayWrite(issue.author.login));
		if (!isListed && !(bears(issue, label) && trusted)) continue;
		const { marker } = parsedBody(issue);
		if (marker === null) continue;
		if (repository !== 0 && marker.repo !== void 0 && marker.repo !== repository) {
			if (!isListed) foreign.push({
				issue,
				marker
			});
			continue;
		}
		const known = marked.get(marker.plan) ?? [];
		known.push({
			issue,
			marker
		});
		marked.set(marker.plan, known);
	}
	return {
		listed,
		marked,
		foreign
	};
}
function bears(issue, label) {
	return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
function listedNumbers(records) {
	return new Set(records.flatMap((record) => [...listedItems(record).flatMap(([, number]) => number === 0 ? [] : [number]), ...Object.values(record.orphans)]));
}
// src/sync/read/issue-cache.ts
var IssueCache = class {
	#issues = /* @__PURE__ */ new Map();
	#readAt = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Map();
	#created = /* @__PURE__ */ new Set();
	#owned = null;
	#repository;
	constructor(issues, repository = 0) {
		this.#repository = repository;
		for (const issue of issues) this.#issues.set(issue.number, issue);
	}
	get all() {
		return [...this.#issues.values()];
	}
	find(number) {
		return this.#issues.get(number) ?? null;
	}
	get gone() {
		return new Set(this.#gone.keys());
	}
	whyGone(number) {
		return this.#gone.get(number) ?? null;
	}
	owned(records, label, mayWrite) {
		this.#owned ??= sortOwned(this.all, records, label, mayWrite, this.#repository);
		return this.#owned;
	}
	add(issues) {
		this.#owned = null;
		for (const issue of issues) if (!this.#issues.has(issue.number)) this.#issues.set(issue.number, issue);
	}
	addCreated(issue, now) {
		this.#owned = null;
		this.#issues.set(issue.number, issue);
		this.#created.add(issue.number);
		this.#readAt.set(issue.number, now);
		const parent = issue.parent === null ? void 0 : this.#issues.get(issue.parent);
		if (parent === void 0 || parent.children.some((child) => child.number === issue.number)) return;
		this.#issues.set(parent.number, {
			...parent,
			children: [...parent.children, {
				number: issue.number,
				state: issue.state
			}]
		});
	}
	isCreated(number) {
		return this.#created.has(number);
	}
	readAt(number) {
		return this.#readAt.get(number) ?? null;
	}
	async verify(reader, numbers, { now, notBefore }) {
		const isUnread = (number) => (this.#readAt.get(number) ?? -1e400) < notBefore && !this.#gone.has(number);
		const unread = [...new Set(numbers)].filter(isUnread);
		if (unread.length === 0) return false;
		this.#owned = null;
		for (const [number, read] of await reader.readIssues(unread)) if (read.found) this.#issues.set(number, read.issue);
		else {
			this.#issues.delete(number);
			this.#gone.set(number, read.why);
		}
		for (const number of unread) this.#readAt.set(number, now);
		return true;
	}
};
// src/sync/read/marked-ids.ts
function keepMarkedIds(repository) {
	const { issues, records, settings, writers } = repository;
	if (repository.plans.every(({ record }) => record !== null)) return repository;
	const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const taken = new Set(records.map(({ plan }) => plan));
	const isLost = ({ record, planId: id }) => record === null && !owned.marked.has(id);
	for (const tracked of repository.plans) if (!isLost(tracked)) taken.add(tracked.planId);
	const plans = repository.plans.map((tracked) => {
		if (!isLost(tracked)) return tracked;
		const older = planId(tracked.file.path, (id) => taken.has(id));
		const found = owned.marked.get(older)?.some(({ marker }) => marker.kind === "plan") === true ? older : repository.look.moreIssues === null ? idOfAlike(tracked, owned, taken) : null;
		if (found === null) return tracked;
		taken.add(found);
		return {
			...tracked,
			planId: found
		};
	});
	return {
		...repository,
		plans
	};
}
function idOfAlike({ text }, { marked }, taken) {
	const titles = new Set(text?.items.slice(1).map(({ title }) => normaliseTitle(title)));
	let best = null;
	for (const [id, entries] of marked) {
		if (taken.has(id)) continue;
		const known = entries.filter(({ marker }) => marker.kind !== "plan" && !marker.removed);
		const names = new Set(known.map(({ issue }) => normaliseTitle(issue.title)));
		const shared = [...names].filter((name) => titles.has(name)).length;
		if (shared > 0 && shared * 2 >= Math.min(titles.size, names.size) && shared > (best?.shared ?? 0)) best = {
			id,
			shared
		};
	}
	return best?.id ?? null;
}
// src/sync/read/skip-reason.ts
function reasonToSkip({ isArchived, issuesEnabled, isFork, state }, { isWantedInFork }) {
	if (isArchived) return "archived";
	if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
	return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
// src/reconcile/identity-of-items/edit-rights.ts
function lastHand({ edited, author }) {
	return edited?.by ?? author;
}
function hasVote(issue, mayWrite) {
	const hand = lastHand(issue);
	return hand !== null && (hand.isBot || mayWrite(hand.login));
}
function isInDispute(issue, baseOf) {
	const { block, boxes } = parsedBody(issue);
	if (block === "damaged") return true;
	return [...boxes].some(([key, checked]) => {
		const base = baseOf(key);
		if (base === void 0) return true;
		return checked !== (base.issueState === "done");
	});
}
function editorsInQuestion(issues, baseOf) {
	const logins = /* @__PURE__ */ new Set();
	for (const issue of issues) {
		const hand = lastHand(issue);
		if (hand !== null && !hand.isBot && isInDispute(issue, baseOf)) logins.add(hand.login);
	}
	return logins;
}
function whyUnheard(issue, mayWrite, baseOf) {
	if (hasVote(issue, mayWrite) || !isInDispute(issue, baseOf)) return null;
	return `${lastHand(issue)?.login ?? "somebody whose account is gone"}, who has no write access, ${issue.edited === null ? "opened the issue" : "edited its text last"}: the boxes in it were not heard, and the block is put back`;
}
// src/sync/read/writers.ts
var Writers = class {
	accounts;
	#hasAccess;
	#answers = /* @__PURE__ */ new Map();
	constructor(accounts, hasAccess) {
		this.accounts = new Set(accounts);
		this.#hasAccess = hasAccess;
	}
	has(login) {
		return this.accounts.has(login) || this.#answers.get(login) === true;
	}
	async ask(logins) {
		for (const login of logins) if (!this.accounts.has(login) && !this.#answers.has(login)) this.#answers.set(login, await this.#hasAccess(login));
	}
};
const UNKNOWN_WRITER = "unknown";
// src/sync/read/find-writers.ts
async function findWriters(reader, seen) {
	const { look, issues, records, settings } = seen;
	const viewer = look.viewer === null ? [] : [look.viewer.login];
	const recorded = records.map(({ writer }) => writer).filter((writer) => writer !== UNKNOWN_WRITER);
	const writers = new Writers([...viewer, ...recorded], (login) => reader.hasWriteAccess(login));
	await writers.ask(authorsInQuestion(issues.all, records, settings.labels.all));
	await askEditors({
		...seen,
		writers
	});
	return writers;
}
async function askEditors(seen) {
	const { issues, records, settings, plans, writers } = seen;
	const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const bases = plans.flatMap(({ base }) => base === null ? [] : [base.byKey]);
	const baseOf = (key) => bases.find((byKey) => byKey.has(key))?.get(key);
	await writers.ask(editorsInQuestion(everyOwned(owned).values(), baseOf));
}
// src/sync/read/read-repository.ts
async function readRepositoryState(reader, query) {
	const { look, settings } = await lookWithSettings(reader, query);
	const { records: found, unreadable } = readRecords(look.state.files);
	const records = found.filter((record) => isOfRepository(record, look));
	const files = await readPlanFiles(look, settings, (blobs) => reader.readBlobs(blobs));
	const mayBeEmpty = query.mayBeEmpty === true || reasonToSkip(look, settings) !== null;
	if (files.length === 0 && records.length === 0 && !mayBeEmpty) throw noPlan(settings);
	const { tracked, away, pulls } = await assignPlans(reader, look, files, records, settings);
	const issues = new IssueCache(look.issues, look.repository.id);
	const writers = await findWriters(reader, {
		look,
		issues,
		records,
		settings,
		plans: tracked
	});
	return keepMarkedIds({
		repo: reader.repo,
		look,
		settings,
		plans: tracked,
		away,
		pulls,
		records,
		issues,
		writers,
		unreadableRecords: unreadable
	});
}
function isOfRepository({ repository }, look) {
	return repository === null || look.repository.id === 0 || repository === look.repository.id;
}
async function readRemainingIssues(reader, repository) {
	if (repository.look.moreIssues === null) return repository;
	repository.issues.add(await repository.look.moreIssues());
	const writers = await findWriters(reader, repository);
	return keepMarkedIds({
		...repository,
		look: {
			...repository.look,
			moreIssues: null
		},
		writers
	});
}
async function lookWithSettings(reader, query) {
	const assumed = readSettings(null, query.overrides);
	const lookAs = (settings) => reader.look({
		branch: settings.branch ?? void 0,
		branchHint: query.overrides.defaultBranch,
		at: query.at,
		label: settings.labels.all,
		wanted: (path) => path === query.overrides.configPath || settings.isPlan(path)
	});
	const first = await lookAs(assumed);
	const settings = await readConfiguration({
		...first,
		branch: first.tip.branch
	}, query.overrides, reader);
	return {
		look: settings.labels.all === assumed.labels.all && (settings.branch ?? first.tip.branch) === first.tip.branch ? first : await lookAs(settings),
		settings
	};
}
function noPlan(settings) {
	return new PlanNotFoundError("No plan found.", {
		globs: settings.globs,
		hint: "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml."
	});
}
// src/reconcile/items/tracked-item.ts
function itemAt(items, index) {
	return elementAt(items, index, "items of a plan");
}
function* itemsAbove(items, { item }) {
	for (let at = item.parent; at !== null;) {
		const above = itemAt(items, at);
		yield above;
		at = above.item.parent;
	}
}
function hostOf(items, { item, place }) {
	if (place.host === null) throw new InternalError(`The host of item ${item.index}, which has none, was looked up.`);
	return itemAt(items, place.host);
}
// src/reconcile/identity-of-items/converted-checks.ts
function findConverted(input, ask) {
	const found = [];
	const used = /* @__PURE__ */ new Set();
	for (const row of input.items) {
		const { item } = row;
		const host = item.kind === "check" && item.unread === void 0 && row.issue === null ? hostIssue(input, row) : null;
		if (host === null || !hasLostBox(host, row.key)) continue;
		const title = normaliseTitle(item.title);
		for (const { number } of host.children) {
			if (input.isOurs(number) || input.isTaken(number) || used.has(number)) continue;
			const issue = input.lookUp(number);
			if (issue === void 0) ask(number);
			if (typeof issue !== "object" || normaliseTitle(issue.title) !== title) continue;
			used.add(number);
			found.push({
				index: item.index,
				issue
			});
			break;
		}
	}
	return found;
}
function hostIssue({ items }, row) {
	for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
	return null;
}
function hasLostBox(host, key) {
	const body = parsedBody(host);
	return body.block === "damaged" && body.marker !== null && !body.boxes.has(key);
}
// src/reconcile/identity-of-items/adoption.ts
const ALIKE = .4;
function adoptNamed(input) {
	const bound = /* @__PURE__ */ new Map();
	const doubtful = /* @__PURE__ */ new Map();
	const unasked = /* @__PURE__ */ new Set();
	const answers = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	for (const { item, issue, base } of input.items) {
		const { reference } = item;
		if (reference === null || item.kind === "check" || item.unread !== void 0) continue;
		if (issue !== null || hadIssue(base)) continue;
		const doubt = doubtOfSpelling(reference, input.address);
		if (doubt !== null || reference.number === null) doubtful.set(item.index, doubt ?? NEVER);
		else {
			const number = issueNumber(reference.number);
			byNumber.set(number, [...byNumber.get(number) ?? [], item]);
		}
	}
	for (const [number, items] of byNumber) {
		const answer = input.lookUp(number);
		if (answer === void 0 && !input.isTaken(number)) unasked.add(number);
		const isTaken = input.isTaken(number);
		if (typeof answer === "string" && !isTaken) answers.set(number, answer);
		if (answer === "not-an-issue") continue;
		const taker = typeof answer === "object" && !isTaken ? takerOf(items, answer) : null;
		if (typeof answer === "object" && !isTaken && taker === null) answers.set(number, "unlike");
		for (const item of items) if (item === taker && typeof answer === "object") bound.set(item.index, answer);
		else doubtful.set(item.index, doubtOf(number, answer, isTaken, items.length));
	}
	for (const said of input.answers) {
		const { issue: number } = said;
		const item = itemOfAnswer(input.plan, said);
		if (item === null || itemAt(input.items, item.index).issue !== null) continue;
		const answer = input.lookUp(number);
		if (answer === void 0) unasked.add(number);
		if (typeof answer !== "object" || input.isTaken(number)) continue;
		bound.set(item.index, answer);
		doubtful.delete(item.index);
	}
	for (const { index, issue } of findConverted(input, (number) => unasked.add(number))) bound.set(index, issue);
	return {
		bound,
		doubtful,
		unasked: [...unasked],
		answers
	};
}
function withAdopted(items, { bound, doubtful }, gone) {
	return items.map((row) => {
		const { index } = row.item;
		const own = gone[row.key] === void 0 ? row.issue : null;
		return {
			...row,
			issue: own ?? bound.get(index) ?? null,
			isAdopted: own === null && bound.has(index),
			doubt: doubtful.get(index) ?? null
		};
	});
}
function stillGone(gone, items) {
	const replaced = new Set(items.flatMap(({ key, isAdopted }) => isAdopted ? [key] : []));
	return Object.fromEntries(Object.entries(gone).filter(([key]) => !replaced.has(key)));
}
function hadIssue(base) {
	return base !== null && base.issue !== null;
}
const NEVER = {
	number: null,
	why: "its line names an issue",
	hint: "Correct the number."
};
function takerOf(items, issue) {
	const [only, ...others] = items;
	if (only !== void 0 && others.length === 0) return only.reference?.isAlone === true || isAlike(only, issue) ? only : null;
	const [alike, ...further] = items.filter((item) => item.reference?.isAlone !== true && isAlike(item, issue));
	return alike !== void 0 && further.length === 0 ? alike : null;
}
function isAlike(item, issue) {
	const [mine, theirs] = [item.title, issue.title].map((title) => profileOf(normaliseTitle(title)));
	if (mine === void 0 || theirs === void 0) return false;
	const [few, many] = mine.words.size <= theirs.words.size ? [mine, theirs] : [theirs, mine];
	return few.words.size > 0 && [...few.words].every((word) => many.words.has(word)) || similarity(mine, theirs) >= ALIKE;
}
function doubtOfSpelling(reference, address) {
	const { host, repository } = reference;
	const number = reference.number === null ? null : issueNumber(reference.number);
	const cure = "Name one issue of this repository, or none.";
	if (number === null) return {
		number,
		why: "its line names several issues",
		hint: cure
	};
	const [, here, name] = /^https?:\/\/([^/]+)\/(.+)$/.exec(address.toLowerCase()) ?? [];
	if (here === void 0 || name === void 0) throw new InternalError(`"${address}" is no address of a repository.`);
	return (repository === null || repository === name) && (host === null || host === here) ? null : {
		number,
		why: `its line names an issue of another repository, ${repository ?? host}`,
		hint: cure
	};
}
function doubtOf(number, answer, isTaken, lines) {
	const bind = `Correct the number, take it out, or write \`/plansync bind #${number}\` with the title of this line`;
	if (isTaken) return {
		number,
		why: `#${number} is the issue of another item`,
		hint: "Correct the number, or take it out."
	};
	if (answer === void 0) return {
		number,
		why: `#${number} was not read yet`,
		hint: "The next run looks at it."
	};
	if (answer === "deleted" || answer === "transferred" || answer === "not-an-issue") return {
		number,
		why: answer === "transferred" ? `#${number} was moved to another repository` : `there is no issue #${number}`,
		hint: "Correct the number, or take it out."
	};
	return {
		number,
		why: lines > 1 ? `${lines} lines name #${number}, and not just one of them has its title` : `#${number} is called something else${answer === "unlike" ? "" : `, "${answer.title}"`}`,
		hint: `${bind}.`
	};
}
// src/reconcile/input/human-override.ts
function isRevertedByHuman(issue, recordedAt, viewer) {
	if (recordedAt === null) return false;
	const events = issue.stateEvents.filter(({ at }) => at > recordedAt);
	const last = events.at(-1);
	if (last === void 0 || isOurs(last.actor, viewer)) return false;
	return events.some(({ actor }) => isOurs(actor, viewer));
}
function isReopenedByHuman(issue) {
	const last = issue.stateEvents.at(-1);
	return last === void 0 || last.to !== "open" || last.actor?.isBot !== true;
}
function isSetByPlansync(issue, viewer) {
	const last = issue.stateEvents.at(-1);
	return (issue.state === "open" || issue.closeReason === "completed") && last?.to === issue.state && last.actor?.isBot === true && last.actor.login === viewer;
}
function closedSinceRecord(issue, recordedAt, viewer) {
	const events = issue.stateEvents.filter(({ at, actor }) => recordedAt !== null && at >= recordedAt && !isOurs(actor, viewer));
	if (issue.state !== "open" || events.at(-1)?.to !== "open") return null;
	return events.findLast(({ to }) => to === "closed")?.at ?? null;
}
function isOurs(actor, viewer) {
	return actor !== null && (actor.isBot || actor.login === viewer);
}
// src/reconcile/items/item-state.ts
function issueState(issue) {
	if (issue.state === "open") return "open";
	return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}
function issueStateAtBase(row) {
	const { issue, base, history } = row;
	if (history.isFirstContact || history.isClosedAway) return observedState(row);
	if (history.isAllowedAway) return base?.planState ?? null;
	if (issue !== null && history.isRevertedByHuman) return issue.state === "open" ? "done" : "open";
	return base?.issueState ?? null;
}
function observedState({ issue, box }) {
	if (issue !== null) return issueState(issue);
	return box === null ? null : box.checked ? "done" : "open";
}
// src/reconcile/merge/cascade.ts
function cascadesFrom(items) {
	return items.flatMap((above) => {
		const { item, issue } = above;
		if (item.index === 0 || item.stateFrom !== "children") return [];
		const isClosed = issueStateAtBase(above) === "open" && observedState(above) === "done";
		if (issue === null || !isClosed) return [];
		if (issue.closedBy === null || issue.closedBy.isBot) return [];
		const below = derivesFrom(items, above).filter(isOpenOnAllSides);
		return below.length > 0 ? [{
			above,
			below
		}] : [];
	});
}
function undoneCascades(items, recorded) {
	return [...recordedCascades(items, recorded), ...unrecordedCascades(items)];
}
function recordedCascades(items, recorded) {
	const byKey = new Map(items.map((row) => [row.key, row]));
	return Object.entries(recorded).flatMap(([key, keys]) => {
		const above = byKey.get(key);
		if (above === void 0) return [];
		const before = issueStateAtBase(above);
		const { issue } = above;
		if (!(before !== null && before !== "open" && issue?.state === "open" && isReopenedByHuman(issue))) return [];
		return [{
			above,
			below: keys.flatMap((entry) => byKey.get(entry) ?? []).filter(isDoneOnAllSides)
		}];
	});
}
function unrecordedCascades(items) {
	return items.flatMap((above) => {
		const { item, base, history } = above;
		const closedAt = history.closedSinceRecord;
		if (closedAt === null || item.index === 0 || item.stateFrom !== "children") return [];
		if (base?.issueState !== "open") return [];
		const below = derivesFrom(items, above).filter((row) => {
			const event = row.issue?.stateEvents.at(-1);
			return event?.to === "closed" && event.at >= closedAt && row.history.isSetByPlansync && wasOpen(row);
		});
		return below.length === 0 ? [] : [{
			above,
			below
		}];
	});
}
function derivesFrom(items, { item }) {
	const children = item.children.map((child) => itemAt(items, child));
	const work = children.filter((child) => child.item.kind !== "check");
	return (work.length > 0 ? work : children).flatMap((child) => child.item.stateFrom === "children" ? derivesFrom(items, child) : child.item.mark.carrier === "none" ? [] : [child]);
}
function isOpenOnAllSides(row) {
	return isOnAllSides(row, "open") || wasOpen(row) && row.history.isSetByPlansync;
}
function wasOpen({ base, item }) {
	return item.state === "open" && item.unread === void 0 && base?.planState === "open" && base.issueState === "open";
}
function isDoneOnAllSides(row) {
	return wasOpen(row) && observedState(row) === "done" || isOnAllSides(row, "done");
}
function isOnAllSides(row, state) {
	const { base, item, history, outcome } = row;
	const observed = observedState(row);
	return base !== null && item.unread === void 0 && !history.isRevertedByHuman && base.planState === state && base.issueState === state && item.state === state && (observed === null || observed === state) && outcome.plan === state;
}
function cascadesBefore({ planId, record }, items) {
	const brought = items.flatMap(({ key, base }) => base === null || base.planId === planId || base.cascade.length === 0 ? [] : [[key, base.cascade]]);
	return {
		...record?.cascades,
		...Object.fromEntries(brought)
	};
}
// src/reconcile/identity-of-items/own-copies.ts
const OVERLAP_MS = 6e5;
function isOwnUntouchedCopy({ issue, marker }, original, own, isMarked) {
	const { before, after } = parsedBody(issue);
	const isOwn = (actor) => actor !== null && own.logins.has(actor.login);
	return issue.state === "open" && issue.comments === 0 && issue.stateEvents.length === 0 && isOwn(issue.author) && (issue.edited === null || isOwn(issue.edited.by)) && marker.repo === own.repository && titleHash(issue.title) === marker.title && `${before}${after}`.trim() === "" && isRendered(issue.body) && issue.children.every(({ number }) => isMarked(number)) && (issue.author?.isBot === true || isMadeTogether(issue, original));
}
function isMadeTogether(issue, original) {
	const [at, first] = [issue.createdAt, original?.createdAt];
	if (at === void 0 || first === void 0) return false;
	return Math.abs(at - first) <= OVERLAP_MS;
}
// src/reconcile/issue-changes/close-copies.ts
function closeCopies({ owned, planId, accounts, texts }, copies) {
	const viewer = texts.viewer === null ? [] : [texts.viewer];
	const own = {
		logins: accounts ?? new Set(viewer),
		repository: texts.repository
	};
	const marked = new Map(owned.marked.get(planId)?.map(({ issue }) => [issue.number, issue]));
	const isMarked = (number) => marked.has(number);
	return copies.flatMap(({ original, copy }) => {
		const { issue, marker } = copy;
		return isOwnUntouchedCopy(copy, owned.listed.get(original) ?? marked.get(original) ?? null, own, isMarked) ? [{
			kind: "close-duplicate",
			key: marker.key,
			number: issue.number,
			original
		}] : [];
	});
}
// src/issue/body-room.ts
const MAX_BODY = 65500;
const MAX_ROUNDS$2 = 4;
function fitBody(body, render) {
	let desired = render(MAX_BODY);
	if (body.length + desired.block.length + 2 <= 65500) return desired;
	for (let round = 0; round < MAX_ROUNDS$2; round += 1) {
		const excess = replaceBlock(body, desired.block).length - MAX_BODY;
		if (excess <= 0) return desired;
		desired = render(desired.block.length - excess);
	}
	return desired;
}
function isAccepted(body) {
	return body.length < 65536;
}
// src/plan/edit/edit.ts
function applyEdits(text, edits) {
	const ordered = [...edits].sort((a, b) => a.offset - b.offset);
	let result = "";
	let from = 0;
	for (const edit of ordered) {
		if (edit.offset < from || edit.length < 0 || edit.offset + edit.length > text.length) throw new RangeError(`edit at ${edit.offset} overlaps another or lies outside the text`);
		result += text.slice(from, edit.offset) + edit.text;
		from = edit.offset + edit.length;
	}
	return result + text.slice(from);
}
// src/issue/control-characters.ts
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
function dropControls(text) {
	return text.replace(/\r\n?/g, "\n").replace(CONTROL, "");
}
function dropDirections(text) {
	return text.replace(DIRECTION, "");
}
// src/issue/clean.ts
const BYTE_ORDER_MARK = /\ufeff/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
function cleanText(text) {
	return dropControls(text).replace(BYTE_ORDER_MARK, "").replace(LONE_SURROGATE, "�");
}
function cleanLine(text) {
	return cleanText(dropDirections(text)).replace(/\s+/g, " ").trim();
}
let graphemes = null;
function cutText(text, limit) {
	if (text.length <= limit) return text;
	graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let end = 0;
	for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
		if (index + segment.length > limit - 1) break;
		end = index + segment.length;
	}
	return `${text.slice(0, end).trimEnd()}…`;
}
// src/issue/raw-html.ts
const HARMLESS = new Set("b blockquote br code dd del details div dl dt em hr i ins kbd li mark ol p pre s samp strong sub summary sup tt u ul var wbr".split(" "));
const EMPTY = /* @__PURE__ */ new Set([
	"br",
	"hr",
	"wbr"
]);
const TOKEN$1 = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+(?:open|align="[a-z]+"))*)\s*\/?>/g;
function isBalanced(pieces) {
	const open = [];
	for (const piece of pieces) for (const [, slash, tag] of piece.matchAll(TOKEN$1)) {
		const name = tag?.toLowerCase();
		if (name === void 0 || EMPTY.has(name) || !HARMLESS.has(name)) continue;
		if (slash === "") open.push(name);
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}
const GAP$1 = "​";
function cleanHtml(html, keepTags, cleanPiece, around) {
	let result = "";
	let from = 0;
	let isEscaped = false;
	const shown = (text) => {
		if (/<(?=[A-Za-z/!?])/.test(text)) isEscaped = true;
		return cleanPiece(text).replace(/<(?=[A-Za-z/!?])/g, "&lt;");
	};
	for (const match of html.matchAll(TOKEN$1)) {
		const [token, , tag] = match;
		result += shown(html.slice(from, match.index));
		from = match.index + token.length;
		if (tag === void 0) {
			const [before, after] = [html.charAt(match.index - 1) || around.before, html.charAt(from) || around.after];
			if (/\S/.test(before) && /\S/.test(after)) result += GAP$1;
			continue;
		}
		const name = tag.toLowerCase();
		result += HARMLESS.has(name) && (keepTags || EMPTY.has(name)) ? token : shown(token);
	}
	result += shown(html.slice(from));
	return isEscaped ? result.replaceAll("`", "&#96;").replaceAll("~", "&#126;") : result;
}
// src/issue/references.ts
const GAP = "​";
const URL_START = String.raw`(?:https?\\?:\\?\/\\?\/|www\.)`;
const TOKEN = new RegExp([
	String.raw`(?<url>${URL_START}[^\s<>]*)`,
	String.raw`(?<sign>@)(?=[^\s${GAP}])`,
	String.raw`(?<hash>#)(?=\\?[\d&])`,
	String.raw`(?<gh>\bGH\\?-)(?=\\?[\d&])`,
	String.raw`(?<sha>(?<![0-9A-Za-z_])[0-9A-Fa-f]{7,40}(?![0-9A-Za-z_]))`,
	String.raw`(?<skip>\[(?:skip|no) ci\]|\[ci skip\]|\[skip actions\]|\[actions skip\])`
].join("|"), "gi");
function isHarmless(text) {
	return !/[@#&]|GH\\?-|https?\\?:|www\.|[0-9A-F]{7}|\[(?:skip|no|ci|actions)\b/i.test(text);
}
function breakReferences(text, options) {
	if (isHarmless(text)) return text;
	return (options.where === "text" ? text : decodeTricks(text)).replace(TOKEN, (token, ...rest) => {
		const groups = rest.at(-1);
		if (groups["url"] !== void 0) return breakUrl(token, options);
		if (groups["sha"] !== void 0) return token.replace(/.{6}(?=.)/g, `$&${GAP}`);
		if (groups["skip"] !== void 0) return token.replace(" ", `${GAP} `);
		return token + GAP;
	});
}
const ISSUE_PATH = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits)(?:[/#?]|$)/i;
function redirected(url, host) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !isReference(parsed, host)) return null;
	if (!isPublicHost(parsed.hostname)) return null;
	return `https://redirect.github.com${parsed.pathname}${parsed.search}${parsed.hash}`;
}
const SCHEMES = /(?:https?(?=\\?:)|www(?=\.))/gi;
const MAX_SCHEMES = 4;
function breakUrl(raw, options) {
	if ((raw.match(SCHEMES)?.length ?? 0) > MAX_SCHEMES) return breakReferences(raw.replace(SCHEMES, `$&${GAP}`), { where: "text" });
	let end = raw.length;
	while (end > 0 && /[.,:;!?'"*_~]/.test(raw.charAt(end - 1))) end -= 1;
	const [url, tail] = [raw.slice(0, end), raw.slice(end)];
	const absolute = /^www\./i.test(url) ? `https://${url}` : url;
	const parsed = !url.includes("\\") && URL.canParse(absolute) ? new URL(absolute) : null;
	const isLink = parsed !== null && parsed.hostname.includes(".");
	const mayNest = options.where === "markdown" && !/[[\]()`*~|]/.test(url);
	if (isLink && isReference(parsed, options.host)) {
		const target = mayNest ? redirected(absolute, options.host) : null;
		return (target === null ? cutUrl(url) : `[${cutUrl(url)}](${target})`) + tail;
	}
	const rest = url.replace(SCHEME, "");
	if (isLink && breakReferences(rest, { where: "text" }) === rest) return url + tail;
	return (isLink && mayNest && absolute === url ? `<${url}>` : cutUrl(url)) + tail;
}
const SCHEME = /^(?:https?|www)/i;
function cutUrl(url) {
	const scheme = SCHEME.exec(url)?.[0] ?? "";
	return scheme + GAP + breakReferences(url.slice(scheme.length), { where: "text" });
}
function isReference(url, host) {
	return (isPublicHost(url.hostname) || url.host === host?.toLowerCase()) && ISSUE_PATH.test(url.pathname + url.hash);
}
function isPublicHost(hostname) {
	return hostname === "github.com" || hostname === "www.github.com";
}
const NAMED = {
	commat: "@",
	num: "#",
	sol: "/",
	colon: ":",
	period: "."
};
function decodeTricks(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		const character = name === void 0 ? characterOf(code) : NAMED[String(name)];
		if (character === void 0) return whole;
		if (/[A-Za-z0-9:/]/.test(character)) return character;
		return /[@#.-]/.test(character) ? `\\${character}` : whole;
	});
}
function characterOf(code) {
	return code > 32 && code < 127 ? String.fromCharCode(code) : void 0;
}
// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions = {};
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
const own$3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$3.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit$1(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap$1 = class {
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation$1(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap$1();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}
// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/micromark/lib/initialize/content.js
const content$1 = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
const contentInitial = { [91]: definition };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
function parse(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
const own$2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$2.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own$2.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
	const self = this;
	self.parser = parser;
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}
// node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}
// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/trough/lib/index.js
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value) {
		done(null, value);
	}
}
// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/vfile/lib/index.js
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
// node_modules/unified/lib/index.js
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
const own$1 = {}.hasOwnProperty;
const unified = new class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own$1.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else done(void 0, file);
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file);
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// src/issue/tree.ts
const reader = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem()]).data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]).freeze();
function parseMarkdown(source) {
	return reader.parse(source);
}
function nodeSpan(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
function* descendants(node) {
	const waiting = [node];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		yield next;
		if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
	}
}
// src/issue/sanitize.ts
const MAX_ROUNDS$1 = 4;
function sanitizeMarkdown(source, options = {}) {
	const text = cleanText(source);
	if (isOverloaded(text)) return fenced(breakMarkers(text));
	if (isInert(text) && !(options.resolveLink && text.includes("]"))) return text;
	let harmless = text;
	let contained = parseContained(text);
	let tree = contained ?? parseMarkdown(text);
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		const next = closeFence(applyEdits(harmless, neutralisingEdits(harmless, tree, options)), tree);
		if (next === harmless && contained !== null) return harmless;
		harmless = next;
		contained = parseContained(harmless);
		if (contained === null) break;
		tree = contained;
	}
	return fenced(breakMarkers(text));
}
function sanitizeLine(source, options = {}) {
	const line = cleanLine(source);
	if (isInert(line) && !(options.resolveLink && line.includes("]"))) return line;
	if (isOverloaded(line)) return escapeMarkdown(line, options);
	let text = `x ${line}`;
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		const edits = neutralisingEdits(text, parseMarkdown(text), {
			...options,
			isLine: true
		});
		if (edits.length === 0) return text.slice(2).trim();
		text = applyEdits(text, edits);
	}
	return escapeMarkdown(line, options);
}
function escapeMarkdown(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	}).replace(/[\\`*[\]~]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;");
}
function neutralisingEdits(source, tree, options) {
	const nodes = [...descendants(tree)];
	const keepTags = isBalanced(nodes.filter((node) => node.type === "html").map((node) => node.value));
	const linked = /* @__PURE__ */ new Set();
	const autolinked = /* @__PURE__ */ new Set();
	for (const node of nodes) if (node.type === "link" || node.type === "linkReference") for (const below of descendants(node)) {
		if (below === node) continue;
		if (source[nodeSpan(node).start] === "<") autolinked.add(below);
		else linked.add(below);
	}
	return nodes.flatMap((node) => {
		if (autolinked.has(node)) return [];
		if (node.type === "listItem") return inertBox(source, node);
		const { start, end } = nodeSpan(node);
		const text = source.slice(start, end);
		const around = {
			before: source.charAt(start - 1),
			after: source.charAt(end)
		};
		const harmless = harmlessNode(node, text, {
			...options,
			isLinked: linked.has(node),
			keepTags,
			around
		});
		return harmless.text === text ? [] : [{
			offset: start + harmless.from,
			length: text.length - harmless.from,
			text: harmless.text.slice(harmless.from)
		}];
	});
}
function inertBox(source, node) {
	const [first] = node.children;
	if (node.checked == null || first === void 0) return [];
	const { start } = nodeSpan(node);
	const at = source.slice(start, nodeSpan(first).start).lastIndexOf("[");
	return at < 0 ? [] : [{
		offset: start + at,
		length: 3,
		text: node.checked ? "☑" : "☐"
	}];
}
function harmlessNode(node, text, options) {
	const where = options.isLinked ? "link" : "markdown";
	switch (node.type) {
		case "text": return {
			text: breakReferences(escapeOpeners(text, options.isLine === true), {
				host: options.host,
				where
			}),
			from: 0
		};
		case "inlineCode":
		case "code": return {
			text: breakMarkers(text),
			from: 0
		};
		case "html": return {
			text: cleanHtml(text, options.keepTags, (piece) => breakReferences(piece, {
				host: options.host,
				where: "text"
			}), options.around),
			from: 0
		};
		case "link":
		case "image":
		case "definition": return harmlessTarget(node, text, options);
		default: return {
			text,
			from: 0
		};
	}
}
function harmlessTarget(node, text, options) {
	const inert = redirected(node.url, options.host) ?? resolved(node.url, options);
	const last = "children" in node ? node.children.at(-1) : void 0;
	const from = last === void 0 ? 0 : nodeSpan(last).end - nodeSpan(node).start;
	if (node.type === "link" && text.startsWith("<")) {
		if (inert === null) return {
			text,
			from: text.length
		};
		return {
			text: `[${breakReferences(node.url, {
				host: options.host,
				where: "link"
			})}](${inert})`,
			from: 0
		};
	}
	const at = text.lastIndexOf(node.url);
	if (inert === null || at < from) return {
		text,
		from: text.length
	};
	return {
		text: text.slice(0, at) + inert + text.slice(at + node.url.length),
		from
	};
}
function resolved(url, options) {
	if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
	return options.resolveLink?.(url) ?? null;
}
function isInert(text) {
	return !/[<`~]|\[[\t\n xX]\]/.test(text) && isHarmless(text);
}
const MAX_OPENERS = 1e3;
const MAX_EMPHASES = 3e3;
const MAX_RULES = 300;
const MAX_LINES = 1e3;
function isOverloaded(text) {
	if (text.length < MAX_OPENERS) return false;
	if ((text.match(/^[ \t>|:=-]+$/gm)?.filter((line) => /[=-]/.test(line)).length ?? 0) > MAX_RULES) return true;
	return text.split(/\n[ \t]*\n/).some((part) => (part.match(/[[<&]|`+/g)?.length ?? 0) > MAX_OPENERS || (part.match(/[*_]+/g)?.length ?? 0) > MAX_EMPHASES || (part.match(/\n/g)?.length ?? 0) > MAX_LINES);
}
function escapeOpeners(text, isLine) {
	const shown = text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "&lt;");
	return isLine ? shown.replace(/\\.|`/g, (mark) => mark === "`" ? "\\`" : mark) : shown;
}
function breakMarkers(code) {
	return code.replace(/<!(?=--\s*(?:plansync\b|box:))/gi, "<!​");
}
function closeFence(text, tree) {
	const last = tree.children.at(-1);
	const marks = last?.type === "code" ? /^ {0,3}(`{3,}|~{3,})/m.exec(text.slice(nodeSpan(last).start))?.[1] : void 0;
	if (marks === void 0) return text;
	const ending = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
	return ending.startsWith(marks) && ending === marks.charAt(0).repeat(ending.length) ? text : `${text.trimEnd()}\n${marks}`;
}
function parseContained(text) {
	const tree = parseMarkdown(`${text}\n\nend`);
	const last = tree.children.at(-1);
	return last?.type === "paragraph" && last.children.length === 1 && nodeSpan(last).start === text.length + 2 ? {
		...tree,
		children: tree.children.slice(0, -1)
	} : null;
}
function fenced(code, language = "") {
	let longest = 2;
	for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${code.replace(/\n$/, "")}\n${fence}`;
}
// src/issue/checklist.ts
function renderChecklist(checks, options) {
	const groups = [];
	for (const { key, item, state, isTicked, depth } of checks) {
		const label = depth === 0 ? labelOf(item) : null;
		const last = groups.at(-1);
		const group = last !== void 0 && (label === null || label === last.label) ? last : {
			label: label ?? "",
			lines: []
		};
		if (group !== last) groups.push(group);
		group.lines.push(renderBox(key, state, sanitizeLine(item.title, options) || "…", depth, isTicked));
	}
	return groups.map(({ label, lines }) => `### ${label === "" ? "Checklist" : escapeMarkdown(label)}\n\n${lines.join("\n")}`).join("\n\n");
}
const MAX_LABEL_WORDS = 4;
function labelOf(item) {
	return item.section.filter((label, at) => at === 0 || label.split(/\s+/).length <= MAX_LABEL_WORDS).join(" › ");
}
// src/issue/item-text.ts
const FOLD_LINES = 16;
function renderItemText(plan, item, shown, options) {
	return foldCode(dropRules(sanitizeMarkdown(cutSource(dropFieldLines(ownSource(plan, item), shown)).replace(/^\s*\n/, "").trimEnd(), options))).replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
const LONGEST = 8e4;
function cutSource(text) {
	if (text.length <= LONGEST) return text;
	const end = text.lastIndexOf("\n", LONGEST);
	return text.slice(0, end > LONGEST / 2 ? end : LONGEST);
}
function standsInText(plan, item, value) {
	return ownSource(plan, item).split("\n").some((line) => line.trim() === value.trim());
}
function ownSource(plan, item) {
	return dedent(item.body.map(({ start, end }) => dropLeadIns(plan.text.slice(start, end).replace(/\r\n?/g, "\n"))).filter((piece) => piece.trim() !== "").join("\n\n"));
}
const LEAD_IN = /^ {0,3}(?:#{1,6}(?:[ \t].*)?|[*_]{2,3}[^*_]+[*_]{2,3}[^\S\n]*:?|[*_]{2,3}[^*_]+:[*_]{2,3}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?![-*+>|`~#]|\d+[.)]).*:[*_]*)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
function dropLeadIns(piece) {
	const lines = piece.split("\n");
	let fences = lines.filter((line) => FENCE.test(line)).length;
	while (lines.length > 0) {
		const last = lines.at(-1) ?? "";
		const isParagraph = (lines.at(-2) ?? "").trim() !== "" && !LEAD_IN.test(lines.at(-2) ?? "") && last.endsWith(":");
		if (last.trim() !== "" && (fences % 2 === 1 || isParagraph || !LEAD_IN.test(last))) break;
		if (FENCE.test(last)) fences -= 1;
		lines.pop();
	}
	return lines.join("\n");
}
function dedent(text) {
	const lines = text.split("\n");
	let shared = Number.POSITIVE_INFINITY;
	for (const line of lines) if (line.trim() !== "") shared = Math.min(shared, /^ */.exec(line)?.[0].length ?? 0);
	return shared === 0 || shared === Number.POSITIVE_INFINITY ? text : lines.map((line) => line.slice(shared)).join("\n");
}
function dropFieldLines(text, fields) {
	const values = new Set(Object.values(fields).map((value) => plain(value)));
	return text.split("\n").filter((line) => {
		const value = /^\s*(?:>\s*)?(?:[-*+]\s+)?[*_]{0,3}[^:*_|]{1,40}(?:[*_]{1,3}:|:[*_]{0,3})\s*(\S.*)$/.exec(line)?.[1];
		return value === void 0 || !values.has(plain(value));
	}).join("\n");
}
function plain(text) {
	return text.replace(/[*_`~\\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function dropRules(text) {
	const lines = text.split("\n");
	let kept = lines.length;
	for (let at = lines.length - 1; at > 0; at -= 1) {
		const line = lines[at]?.trim() ?? "";
		if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) kept = at;
		else if (line !== "") break;
	}
	return kept === lines.length ? text : lines.slice(0, kept).join("\n").trimEnd();
}
function foldCode(text) {
	if (text.split("\n").length < FOLD_LINES) return text;
	return applyEdits(text, parseMarkdown(text).children.flatMap((node) => {
		if (node.type !== "code") return [];
		const { start, end } = nodeSpan(node);
		const lines = node.value.split("\n").length;
		if (lines < FOLD_LINES) return [];
		const code = text.slice(start, end);
		const summary = `<details>\n<summary>${node.lang == null ? "Code" : `Code (${node.lang.replace(/[^\w+#.-]/g, "")})`}, ${lines} lines</summary>\n\n`;
		const gap = /^\n[ \t]*\S/.test(text.slice(end)) ? "\n" : "";
		return [{
			offset: start,
			length: end - start,
			text: `${summary}${code}\n\n</details>${gap}`
		}];
	}));
}
// src/issue/progress-bar.ts
function progressBar(done, total, width = 20) {
	const share = total === 0 ? 0 : done / total;
	const exact = Math.round(share * width);
	const filled = done === total && total > 0 ? width : Math.min(width - 1, done > 0 ? Math.max(1, exact) : 0);
	return "█".repeat(filled) + "░".repeat(width - filled);
}
function percent(done, total) {
	if (total === 0) return 0;
	return done === total ? 100 : Math.min(99, Math.round(done / total * 100));
}
// src/issue/overview.ts
const MAX_ROWS = 120;
const SYMBOL = {
	open: "⬜",
	done: "✅",
	dropped: "🚫"
};
function renderOverview(view) {
	return [renderProgress$1(view), renderTable(view)].filter((part) => part !== "").join("\n\n");
}
function renderProgress$1(view) {
	const { done, total } = countBelow(view, PLAN_ITEM);
	return total === 0 ? "" : `\`${progressBar(done, total)}\` **${done} of ${total}** done, ${percent(done, total)} %`;
}
function itemsInTable(view) {
	return candidates(view).slice(0, MAX_ROWS);
}
function candidates({ plan }) {
	const inner = plan.items.filter((item) => item.index !== 0 && item.kind !== "check").filter((item) => item.kind !== "task" || item.parent === 0);
	return inner.length > MAX_ROWS ? inner.filter((item) => item.parent === 0) : inner;
}
function renderTable(view) {
	const shown = candidates(view);
	if (shown.length === 0) return "";
	const rows = itemsInTable(view).map((item) => renderRow(view, item));
	const more = shown.length > MAX_ROWS ? `\n\n*and ${shown.length - MAX_ROWS} more*` : "";
	return `| | Item | Done | Issue |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}
function renderRow(view, item) {
	const state = view.stateOf(item.index);
	const { done, total } = countBelow(view, item.index);
	const number = view.numberOf(item.index);
	const indent = "&nbsp;".repeat(3 * (depthOf(view, item) - 1));
	const title = escapeMarkdown(item.title);
	const counts = item.children.some((child) => view.plan.items[child]?.kind !== "check") ? `${done} / ${total}` : "";
	return `| ${SYMBOL[state]} | ${indent}${state === "dropped" ? `~~${title}~~` : title} | ${counts} | ${number === null ? "" : view.nameOf(number)} |`;
}
function depthOf(view, item) {
	let depth = 0;
	for (let at = item.parent; at !== null; at = view.plan.items[at]?.parent ?? null) depth += 1;
	return depth;
}
function countBelow(view, index) {
	const leaves = leavesBelow(view, index, false);
	const counted = (leaves.length > 0 ? leaves : leavesBelow(view, index, true)).filter((leaf) => view.stateOf(leaf) !== "dropped" && !isBelowDropped(view, leaf));
	return {
		done: counted.filter((leaf) => view.stateOf(leaf) === "done").length,
		total: counted.length
	};
}
function isBelowDropped(view, leaf) {
	if (view.stateOf(leaf) !== "open") return false;
	for (let at = parentOf(view, leaf); at !== PLAN_ITEM; at = parentOf(view, at)) if (view.stateOf(at) === "dropped") return true;
	return false;
}
function parentOf({ plan }, index) {
	return plan.items[index]?.parent ?? PLAN_ITEM;
}
function leavesBelow(view, index, checks) {
	return (view.plan.items[index]?.children ?? []).filter((child) => checks || view.plan.items[child]?.kind !== "check").flatMap((child) => {
		const below = leavesBelow(view, child, checks);
		return below.length > 0 ? below : [child];
	});
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/issue/plan-link.ts
function planLink(address, plan, index) {
	const anchor = anchorOf(plan, index);
	return `${address}/blob/HEAD/${encodePath(plan.path)}${anchor === null ? "" : `#${anchor}`}`;
}
function linkResolver(address, path) {
	return (url) => {
		if (url.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return null;
		const base = new URL(encodePath(path), "http://plan.invalid/");
		const target = URL.canParse(url, base.href) ? new URL(url, base) : null;
		return target === null ? null : `${address}/blob/HEAD${target.pathname}${target.hash}`;
	};
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
const anchors = /* @__PURE__ */ new WeakMap();
function anchorOf(plan, index) {
	let known = anchors.get(plan);
	if (known === void 0) {
		known = headingAnchors(plan);
		anchors.set(plan, known);
	}
	for (let at = index; at !== null; at = plan.items[at]?.parent ?? null) {
		const item = plan.items[at];
		const anchor = item === void 0 ? void 0 : known.get(item.line);
		if (anchor !== void 0 && at !== 0) return anchor;
	}
	return null;
}
function headingAnchors(plan) {
	const slugger = new BananaSlug();
	const found = /* @__PURE__ */ new Map();
	let fence = null;
	for (const [at, line] of plan.text.split(/\r\n?|\n/).entries()) {
		const edge = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (edge !== void 0) fence = fence === null ? edge : edge.startsWith(fence) ? null : fence;
		const heading = fence === null ? /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1] : void 0;
		if (heading !== void 0) found.set(at + 1, slugger.slug(withoutClosing(heading).replace(/[*`~]|\[([^\][]*)\]\([^()]*\)/g, "$1")));
	}
	return found;
}
function withoutClosing(heading) {
	const text = heading.trimEnd();
	let end = text.length;
	while (text.charAt(end - 1) === "#") end -= 1;
	return end < text.length && /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
// src/issue/dependency-graph.ts
const MAX_NODES = 40;
const COLOUR = {
	open: "fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
	done: "fill:#dafbe1,stroke:#4ac26b,color:#116329",
	dropped: "fill:#eaeef2,stroke:#8c959f,color:#57606a"
};
function renderGraph(view) {
	const edges = view.plan.items.flatMap((item) => item.dependsOn.map((from) => ({
		from,
		to: item.index
	})));
	const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	if (edges.length === 0 || nodes.length > MAX_NODES) return "";
	return `<details>\n<summary>What waits for what</summary>\n\n${[
		"```mermaid",
		"graph LR",
		...nodes.flatMap((index) => view.plan.items[index] ?? []).map((item) => `  n${item.index}["${label(item)}"]:::${view.stateOf(item.index)}`),
		...edges.map(({ from, to }) => `  n${from} --> n${to}`),
		...[
			"open",
			"done",
			"dropped"
		].map((state) => `  classDef ${state} ${COLOUR[state]}`),
		"```"
	].join("\n")}\n\n</details>`;
}
function label(item) {
	return cutText(cleanLine(item.title), 48).replace(/["#;<>&`[\](){}|\\@]/g, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}
// src/issue/tracking.ts
function renderTracking(view) {
	const goal = view.plan.items[0]?.fields.goal;
	return [
		goal === void 0 || goal.includes("\n") ? "" : `**Goal:** ${sanitizeLine(goal)}`,
		renderOverview({
			...view,
			nameOf: (number) => `#${number}`
		}),
		renderGraph(view)
	].filter((part) => part !== "").join("\n\n");
}
// src/issue/render.ts
const MAX_TITLE = 256;
const MAX_BLOCK = 57e3;
function issueTitle(item) {
	const title = cleanLine(item.title);
	return /[^\s\u200b-\u200f\u2060\u00ad]/.test(title) ? cutText(title, MAX_TITLE) : "(untitled)";
}
function renderIssue(view, room = MAX_BODY) {
	const title = view.kept?.text ?? issueTitle(view.item);
	const marker = {
		plan: view.planId,
		key: view.key,
		title: view.kept?.written ?? titleHash(title),
		kind: view.item.kind,
		removed: view.removedIn !== null,
		...view.repository !== void 0 && { repo: view.repository }
	};
	const parts = renderParts(view);
	let limit = Math.min(MAX_BLOCK, room);
	for (;;) {
		const rendered = renderBlock(marker, fit(view, parts, limit));
		const excess = rendered.block.length - room;
		if (excess <= 0 || limit <= 0) return {
			title,
			...rendered,
			labels: view.labels
		};
		limit -= excess;
	}
}
function renderParts(view) {
	return {
		head: renderHead(view),
		checklist: renderChecklist(view.checks, neutralising(view)),
		text: renderText(view),
		foot: renderFoot(view)
	};
}
const CHECKLIST_NOTE = 400;
function fit(view, { head, checklist, text, foot }, limit) {
	const link = planLink(view.address, view.plan, view.item.index);
	const cut = `*Too long for an issue: [the rest is in the plan](${link}).*`;
	const room = limit - head.length - checklist.length - foot.length;
	if (text.length <= room) return join([
		head,
		checklist,
		text,
		foot
	]);
	if (room > cut.length + 200) return join([
		head,
		checklist,
		`${cutBlocks$1(text, room - cut.length)}\n\n${cut}`,
		foot
	]);
	if (room > 0) return join([
		head,
		checklist,
		cut,
		foot
	]);
	const left = limit - head.length - foot.length - CHECKLIST_NOTE;
	if (left > 0) return join([
		head,
		cutChecklist(checklist, left, link),
		cut,
		foot
	]);
	return `*Too long for this issue: [it stands in the plan](${link}).*`;
}
function renderText(view) {
	const text = renderItemText(view.plan, view.item, fieldsAbove(view), neutralising(view));
	if (view.item.index === 0 && text !== "") return `<details>\n<summary>About this plan</summary>\n\n${text}\n\n</details>`;
	return (view.checks.length > 0 || view.children.length > 0) && /^[ \t]/.test(text) ? `<!-- -->\n\n${text}` : text;
}
function cutBlocks$1(text, limit) {
	const at = text.lastIndexOf("\n\n", limit);
	const kept = text.slice(0, at > 0 ? at : 0);
	const fences = kept.match(/^(?:`{3,}|~{3,})/gm) ?? [];
	const details = (kept.match(/^<details>$/gm)?.length ?? 0) - (kept.match(/^<\/details>$/gm)?.length ?? 0);
	return `${kept}${fences.length % 2 === 1 ? `\n${fences.at(-1) ?? "```"}` : ""}${details > 0 ? "\n\n</details>" : ""}`;
}
function cutChecklist(checklist, limit, link) {
	const at = checklist.lastIndexOf("\n", limit);
	return `${checklist.slice(0, Math.max(0, at))}\n\n*More boxes than an issue can hold: [the rest is in the plan](${link}).*`;
}
function renderHead(view) {
	if (view.item.index === 0) {
		const inTable = new Set(itemsInTable(view).map(({ index }) => index));
		return join([renderTracking(view), renderChildren(view.children.filter(({ index }) => !inTable.has(index)))]);
	}
	return join([
		view.removedIn === null ? "" : `**Removed from the plan** in ${view.removedIn}`,
		renderFields(view),
		renderChildren(view.children)
	]);
}
const SHOWN = [
	["goal", "Goal"],
	["priority", "Priority"],
	["estimate", "Estimate"],
	["owner", "Owner"],
	["files", "Files"],
	["output", "Output"],
	["deliverables", "Deliverables"],
	["acceptance", "Acceptance"],
	["verification", "Verification"]
];
function renderFields(view) {
	const { fields, tags } = view.item;
	const lines = shownFields(view).map(([label, value]) => `**${label}:** ${sanitizeLine(value, neutralising(view))}`);
	if (tags.length > 0) lines.push(`**Tags:** ${tags.map((tag) => `\`${tag.replaceAll("`", "")}\``).join(" ")}`);
	const waits = view.dependsOn.map(({ title, number }) => number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`);
	if (waits.length > 0) lines.splice(fields.goal === void 0 ? 0 : 1, 0, `**Depends on:** ${waits.join(" · ")}`);
	return lines.join("  \n");
}
function shownFields({ plan, item }) {
	return SHOWN.flatMap(([name, label]) => {
		const value = item.fields[name];
		if (value === void 0 || /\n|^\s*(?:[-*+]|\d+[.)])\s/.test(value) || standsInText(plan, item, value)) return [];
		return [[label, value]];
	});
}
function fieldsAbove({ item: { index, fields } }) {
	if (index !== 0) return fields;
	const { goal, status } = fields;
	return {
		...goal !== void 0 && { goal },
		...status !== void 0 && { status }
	};
}
function renderChildren(children) {
	if (children.length === 0) return "";
	return `### Below this\n\n${children.map(({ title, number, state }) => {
		const name = number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`;
		return state === "open" ? `- [ ] ${name}` : state === "done" ? `- [x] ${name}` : `- [x] ~~${name}~~`;
	}).join("\n")}`;
}
function renderFoot(view) {
	const path = escapeMarkdown(view.plan.path);
	if (view.removedIn !== null) return `---\n<sub>Was kept the same as [${path}](${planLink(view.address, view.plan, 0)}) by plansync.</sub>`;
	return `---\n<sub>Kept the same as ${`[${path}](${planLink(view.address, view.plan, view.item.index)})`} by plansync. ${view.item.index === 0 ? "Close it as not planned to stop following the plan" : "Close it to tick it in the plan"}; edit the text in the plan.</sub>`;
}
function neutralising(view) {
	return {
		host: new URL(view.address).host,
		resolveLink: linkResolver(view.address, view.plan.path)
	};
}
function join(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
// src/reconcile/issue-changes/body-changes.ts
function compareBody(body, desired, unheard) {
	if (!needsWrite(body, desired)) return {
		body: null,
		note: null,
		drift: null
	};
	const written = replaceBlock(body, desired.block);
	if (!isAccepted(written)) return {
		body: null,
		note: null,
		drift: "what people wrote into it leaves no room for the plan's text"
	};
	const count = wordsInBlock(body, desired.block).split("\n").filter((line) => line !== "").length;
	const lines = count === 1 ? "a line that somebody wrote" : `${count} lines that people wrote`;
	const notes = [unheard, count === 0 ? null : `${lines} into the text that plansync keeps ${count === 1 ? "is" : "are"} kept below it`].filter((note) => note !== null);
	return {
		body: written,
		note: notes.length === 0 ? null : notes.join("; "),
		drift: null
	};
}
// src/reconcile/issue-changes/issue-changes.ts
function compareIssue(comparison) {
	const { issue, desired } = comparison;
	const parsed = parsedBody(issue);
	if (parsed.block === "newer") return {
		update: null,
		drift: "its text was written by a newer version of plansync"
	};
	const title = compareTitle(comparison, parsed.marker?.title ?? null);
	const state = compareState(comparison);
	const changes = [];
	let patch = {};
	if (title === "rename") {
		patch = {
			...patch,
			title: desired.title
		};
		changes.push({
			kind: "rename",
			from: issue.title,
			to: desired.title
		});
	}
	const text = compareBody(issue.body, desired, comparison.unheard ?? null);
	if (text.body !== null) {
		patch = {
			...patch,
			body: text.body
		};
		changes.push({
			kind: "text",
			note: text.note
		});
	}
	const labels = compareLabels(comparison);
	if (labels.added.length + labels.removed.length > 0) {
		patch = {
			...patch,
			...labels.added.length > 0 ? { addLabels: labels.added } : {},
			...labels.removed.length > 0 ? { removeLabels: labels.removed } : {}
		};
		changes.push({
			kind: "labels",
			...labels
		});
	}
	if (state !== null) {
		patch = {
			...patch,
			...state.patch
		};
		changes.push(state.change);
	}
	const { index, key } = comparison;
	return {
		update: changes.length === 0 ? null : {
			kind: "update",
			index,
			key,
			number: issue.number,
			patch,
			changes
		},
		drift: title === "drift" ? driftOfTitle(comparison) : text.drift
	};
}
function compareTitle(comparison, written) {
	const { issue, desired, base, baseTitle } = comparison;
	if (comparison.keepsTitle) return "drift";
	if (issue.title === desired.title) return "same";
	if (written !== null && titleHash(issue.title) === written || base?.stale.has("title") === true) return "rename";
	if (written === titleHash(desired.title)) return "drift";
	return baseTitle !== null && baseTitle !== desired.title ? "rename" : "drift";
}
function driftOfTitle({ issue, keepsTitle, isAdopted }) {
	if (keepsTitle) return "its closed issue keeps its title: that it is this item's is an assumption";
	if (isAdopted) return `its issue is called "${issue.title}"`;
	return `its title was edited on GitHub, to "${issue.title}"`;
}
function compareLabels({ issue, desired, kindLabels }) {
	const has = (names, wanted) => names.some((name) => name.toLowerCase() === wanted.toLowerCase());
	return {
		added: desired.labels.filter((name) => !has(issue.labels, name)),
		removed: issue.labels.filter((name) => has(kindLabels, name) && !has(desired.labels, name))
	};
}
function compareState({ issue, outcome }) {
	const observed = issueState(issue);
	const wanted = outcome.issue;
	if (wanted === null || wanted === "open" === (observed === "open")) return null;
	const why = outcome.why ?? "the plan says so";
	if (wanted === "open") return {
		patch: { state: "open" },
		change: {
			kind: "reopen",
			why
		}
	};
	const reason = wanted === "dropped" ? "not_planned" : "completed";
	return {
		patch: {
			state: "closed",
			closeReason: reason
		},
		change: {
			kind: "close",
			reason,
			why
		}
	};
}
// src/reconcile/issue-changes/compare-items.ts
const ISSUE_KINDS = [
	"plan",
	"phase",
	"step",
	"task"
];
function compareItems(input, items, texts) {
	return items.flatMap((row) => compareItem(input, row, texts));
}
function compareItem(input, row, texts) {
	const { item, key, issue, base, outcome } = row;
	const { index } = item;
	if (issue === null || item.unread !== void 0) return [];
	const { policy } = input;
	return [{
		index,
		...compareIssue({
			index,
			key,
			issue,
			desired: texts.desired(index),
			outcome,
			base,
			baseTitle: base === null ? null : issueTitle(base.item),
			keepsTitle: row.isAssumed && texts.keptTitle(row) !== null,
			isAdopted: row.isAdopted,
			kindLabels: [...ISSUE_KINDS.map((kind) => policy.labels[kind]), ...input.record?.labels ?? []],
			unheard: whyUnheard(issue, (login) => input.mayWrite?.(login) === true, (key) => input.base?.byKey.get(key))
		})
	}];
}
// src/reconcile/structure/order.ts
function planMoves(observed, wanted, free, reordered) {
	const target = reordered ? wanted : insertFree(observed, wanted, free);
	const placeOf = new Map(observed.map((child, place) => [child, place]));
	const present = target.filter((child) => placeOf.has(child));
	const places = present.flatMap((child) => placeOf.get(child) ?? []);
	const staying = new Set(longestIncreasing(places).map((at) => present[at]));
	const moves = [];
	let after = null;
	for (const child of present) {
		if (!staying.has(child)) moves.push({
			child,
			after
		});
		after = child;
	}
	return moves;
}
function insertFree(observed, wanted, free) {
	const target = observed.filter((child) => !free.has(child));
	let before = null;
	for (const child of wanted) {
		if (free.has(child)) target.splice(before === null ? 0 : target.indexOf(before) + 1, 0, child);
		before = child;
	}
	return target;
}
function longestIncreasing(values) {
	const tails = [];
	const previous = [];
	const valueAt = (place) => elementAt(values, place, "places");
	const tailAt = (length) => elementAt(tails, length, "tails");
	values.forEach((value, place) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (valueAt(tailAt(middle)) < value) low = middle + 1;
			else high = middle;
		}
		previous[place] = low > 0 ? tailAt(low - 1) : null;
		tails[low] = place;
	});
	const result = [];
	for (let place = tails.at(-1) ?? null; place !== null; place = elementAt(previous, place, "places")) result.push(place);
	return result.reverse();
}
const MAX_BLOCKERS = 50;
function reconcileStructure(input) {
	const circles = [];
	const moves = input.capabilities.subIssues ? reconcileParents(input) : [];
	const orders = input.capabilities.subIssues ? reconcileOrder(input, moves) : [];
	const blockers = input.capabilities.dependencies ? reconcileBlockers(input, circles) : [];
	return {
		operations: [
			...moves,
			...orders,
			...blockers
		],
		circles
	};
}
function reconcileParents(input) {
	const room = /* @__PURE__ */ new Map();
	const moves = [];
	for (const row of input.items) {
		const { item, key, issue } = row;
		const parent = parentIssue(input, row);
		if (issue === null || item.unread !== void 0 || parent === null || issue.parent === parent.number) continue;
		if (!planMovedParent(input, row, issue) && !isBelowCopy(input, issue, parent)) continue;
		const left = room.get(parent.number) ?? 100 - parent.children.length;
		if (left <= 0) continue;
		room.set(parent.number, left - 1);
		moves.push({
			kind: "move",
			index: item.index,
			key,
			number: issue.number,
			parent: parent.number
		});
	}
	return moves;
}
function parentIssue({ items }, row) {
	return row.place.host === null ? null : hostOf(items, row).issue;
}
function planMovedParent(input, row, issue) {
	const { base } = row;
	if (row.isAdopted) return issue.parent === null;
	if (base === null || base.issue === null || base.stale.has("parent")) return true;
	const { key } = hostOf(input.items, row);
	return input.created.has(key) || key !== base.host || isUnderOldParent(input, base, issue);
}
function isUnderOldParent({ items }, { isReadAnew }, { parent }) {
	return isReadAnew && parent !== null && items.some(({ issue }) => issue?.number === parent);
}
function isBelowCopy({ copies }, issue, parent) {
	return copies.some(({ original, copy }) => original === parent.number && copy.issue.number === issue.parent && (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"));
}
function reconcileOrder(input, moved) {
	const parentOf = new Map(moved.map((move) => [move.number, move.parent]));
	const families = /* @__PURE__ */ new Map();
	for (const row of input.items) {
		const { item, issue } = row;
		const parent = parentIssue(input, row);
		if (issue === null || item.unread !== void 0 || parent === null) continue;
		if ((parentOf.get(issue.number) ?? issue.parent) !== parent.number) continue;
		const family = families.get(parent.number) ?? {
			parent,
			children: /* @__PURE__ */ new Map()
		};
		families.set(parent.number, family);
		family.children.set(issue.number, row);
	}
	return [...families.values()].flatMap((family) => orderChildren(family, parentOf));
}
function orderChildren({ parent, children }, moved) {
	if (children.size < 2) return [];
	const wanted = [...children.keys()];
	const present = parent.children.map((child) => child.number).filter((number) => children.has(number));
	const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
	const observed = [...present, ...arriving];
	const isFree = (number, { base }) => moved.has(number) || base === null || base.issue === null;
	const free = new Set([...children].flatMap(([number, row]) => isFree(number, row) ? [number] : []));
	const settled = [...children].flatMap(([number, { base }]) => base === null || free.has(number) ? [] : [base]);
	return planMoves(observed, wanted, free, settled.some((base, at) => base.stale.has("order") || standsBefore(base, settled[at - 1]))).map(({ child: number, after }) => {
		const row = children.get(number);
		if (row === void 0) throw new InternalError(`#${number} was to be moved, which is no child of #${parent.number}.`);
		return {
			kind: "reorder",
			index: row.item.index,
			key: row.key,
			number,
			parent: parent.number,
			after
		};
	});
}
function standsBefore(base, other) {
	return other !== void 0 && other.planId === base.planId && base.item.index < other.item.index;
}
function isCircular(graph, issue, blocker) {
	const seen = /* @__PURE__ */ new Set();
	const open = [blocker];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (at === issue) return true;
		if (seen.has(at)) continue;
		seen.add(at);
		open.push(...graph.get(at) ?? []);
	}
	return false;
}
function reconcileBlockers(input, circles) {
	const { items } = input;
	const graph = new Map(items.flatMap(({ issue }) => issue === null ? [] : [[issue.number, new Set(issue.blockedBy)]]));
	const unread = new Set(items.flatMap(({ item, issue }) => item.unread === void 0 ? [] : issue?.number ?? []));
	return items.flatMap(({ item, key, issue, base }) => {
		if (issue === null || item.unread !== void 0) return [];
		const isNew = base === null || base.issue === null || base.stale.has("blockers");
		const before = new Set(base === null ? [] : base.blockers);
		const wanted = new Set(item.dependsOn.flatMap((index) => itemAt(items, index).issue?.number ?? []));
		wanted.delete(issue.number);
		const added = [...wanted].filter((number) => !issue.blockedBy.includes(number) && (isNew || !before.has(number) || isNewIssue(input, number)));
		const removed = [...before].filter((number) => !wanted.has(number) && issue.blockedBy.includes(number) && !unread.has(number));
		const circular = new Set(added.filter((number) => isCircular(graph, issue.number, number)));
		for (const number of added) if (!circular.has(number)) graph.get(issue.number)?.add(number);
		for (const number of circular) circles.push({
			index: item.index,
			key,
			number: issue.number,
			blocker: number
		});
		const room = Math.max(0, MAX_BLOCKERS - issue.blockedBy.length + removed.length);
		return [...removed.map((blocker) => ({
			kind: "unblock",
			index: item.index,
			key,
			number: issue.number,
			blocker
		})), ...added.filter((number) => !circular.has(number)).slice(0, room).map((blocker) => ({
			kind: "block",
			index: item.index,
			key,
			number: issue.number,
			blocker
		}))];
	});
}
function isNewIssue({ items }, number) {
	return items.some(({ issue, base }) => issue?.number === number && (base === null || base.issue === null));
}
// src/reconcile/issue-changes/creates.ts
function planCreates(input, items, texts) {
	const room = /* @__PURE__ */ new Map();
	const takeRoom = (host) => {
		const shown = itemAt(items, host).issue?.children ?? [];
		const left = room.get(host) ?? 100 - shown.length;
		room.set(host, left - 1);
		return left > 0;
	};
	return items.flatMap((row) => {
		const { item, key, place } = row;
		if (!place.hasIssue || row.issue !== null) return [];
		const desired = texts.desired(item.index);
		const host = input.capabilities.subIssues && place.host !== null && takeRoom(place.host) ? place.host : null;
		const issue = {
			title: desired.title,
			body: desired.block,
			labels: [.../* @__PURE__ */ new Set([
				...desired.labels,
				...input.policy.extraLabels,
				...tagLabels(input.policy, item)
			])],
			...extras(input.policy, item.kind, item.fields.owner)
		};
		return [{
			kind: "create",
			index: item.index,
			key,
			host,
			issue
		}];
	});
}
const MAX_LABEL = 50;
function tagLabels(policy, item) {
	if (!policy.tagLabels) return [];
	return item.tags.filter((tag) => tag.length <= MAX_LABEL && item.text.includes(`#${tag}`));
}
function extras(policy, kind, owner) {
	const login = owner === void 0 ? void 0 : policy.assignees.get(owner.replace(/^@/, ""));
	const type = policy.issueTypes.get(kind);
	return {
		...policy.milestone === null ? {} : { milestone: policy.milestone },
		...login === void 0 ? {} : { assignees: [login] },
		...type === void 0 ? {} : { type }
	};
}
// src/reconcile/structure/disagreements.ts
function reportCircles(circles) {
	return circles.map(({ index, key, number, blocker }) => ({
		index,
		key,
		kind: "drift",
		issue: number,
		why: `it depends on #${blocker} in the plan, which waits for it on GitHub: GitHub takes no circles`
	}));
}
function reportDifferences(items, differences) {
	const driftOf = new Map(differences.flatMap(({ index, drift }) => drift === null ? [] : [[index, drift]]));
	return items.flatMap(({ item, key, issue, outcome }) => {
		const { index } = item;
		const shared = {
			index,
			key,
			issue: issue?.number ?? null
		};
		if (outcome.conflict) return [{
			...shared,
			kind: "conflict",
			why: "plan and issue both changed, in different ways"
		}];
		const drift = outcome.drift ?? driftOf.get(index);
		return drift === void 0 ? [] : [{
			...shared,
			kind: "drift",
			why: drift
		}];
	});
}
function reportUnread(items) {
	return items.flatMap(({ item, key, issue }) => {
		const { index, unread } = item;
		if (unread === void 0) return [];
		const why = `${unread.message} (${unread.path}:${unread.line})`;
		return [{
			index,
			key,
			kind: "unread",
			issue: issue?.number ?? null,
			why
		}];
	});
}
function reportDoubtful(items) {
	return items.flatMap(({ item, key, doubt }) => doubt === null ? [] : [{
		index: item.index,
		key,
		kind: "doubtful",
		issue: null,
		why: `no issue is made for it: ${doubt.why}`
	}]);
}
function reportCopies({ copies }) {
	return copies.flatMap(({ original, copy }) => copy.issue.state === "closed" ? [] : [{
		index: null,
		key: copy.marker.key,
		kind: "copy",
		issue: copy.issue.number,
		why: `a copy of #${original}`
	}]);
}
function reportUnclaimed({ base, record }, { unclaimed }) {
	const isKnown = (key) => base?.byKey.has(key) === true || record?.orphans[key] !== void 0;
	return unclaimed.flatMap(({ issue, marker }) => issue.state === "closed" || marker.removed || isKnown(marker.key) ? [] : [{
		index: null,
		key: marker.key,
		kind: "orphan",
		issue: issue.number,
		why: "no item of the plan claims it"
	}]);
}
function reportGone(gone, items) {
	const indexOf = new Map(items.map(({ item, key }) => [key, item.index]));
	return Object.entries(gone).flatMap(([key, number]) => {
		const index = indexOf.get(key);
		if (index === void 0) return [];
		return [{
			index,
			key,
			kind: "gone",
			issue: null,
			why: `its issue #${number} was deleted or moved away: no other one is made`
		}];
	});
}
// src/reconcile/issue-changes/find-removed.ts
function findRemoved(input, items, { removed, asked }, texts) {
	const gained = /* @__PURE__ */ new Set();
	for (const { item, base, history } of items) if (base === null && item.parent !== null && !history.hasReappeared) gained.add(itemAt(items, item.parent).key);
	const adopted = new Set(items.flatMap(({ isAdopted, issue }) => isAdopted && issue !== null ? [issue.number] : []));
	return removed.flatMap((base) => {
		if (base.issue === null || adopted.has(base.issue)) return [];
		const issue = input.owned.listed.get(base.issue);
		if (issue === void 0 || input.base === null) return [];
		const parentKey = keyAbove(input.base.items, base);
		return [{
			base,
			issue,
			maybeRewritten: gained.has(parentKey) || asked.has(base) || input.isNamed(issue.number),
			desired: texts.removed(base, issue)
		}];
	});
}
function orphansBefore(input, items) {
	const claimed = new Set(items.map(({ key }) => key));
	return Object.entries(input.record?.orphans ?? {}).filter(([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open");
}
function keyAbove(items, { key, item }) {
	if (item.parent === null) throw new InternalError(`The item ${key}, which is the plan itself, was removed.`);
	return elementAt(items, item.parent, "items of the base").key;
}
// src/reconcile/guard.ts
const NO_WEIGHT = {
	contacts: 0,
	creates: 0,
	changes: 0,
	reopens: 0,
	items: 0,
	openBefore: 0,
	lost: 0,
	boxesBefore: 0,
	unreadBoxes: 0,
	replaced: 0
};
function measureChanges(input) {
	const { base, items, removed, operations, ticks, waiting } = input;
	const creates = operations.filter(({ kind }) => kind === "create").length;
	const adoptions = operations.filter(({ kind }) => kind === "adopt").length;
	const changed = /* @__PURE__ */ new Set();
	let reopens = 0;
	for (const operation of operations) {
		if (operation.kind !== "update") continue;
		const cause = operation.index === null ? "plan" : itemAt(items, operation.index).outcome.cause ?? "plan";
		if (cause === "below" || cause === "issue") continue;
		const kinds = operation.changes.map(({ kind }) => kind);
		if (kinds.includes("close") || kinds.includes("reopen")) changed.add(operation.key);
		if (kinds.includes("reopen")) reopens += 1;
	}
	for (const { index, key, to } of ticks) {
		const row = itemAt(items, index);
		if (waiting?.[key] === to) changed.delete(key);
		else if (row.outcome.cause !== "issue" || isByBot(row)) changed.add(key);
	}
	const before = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "");
	const unread = items.filter(({ item }) => item.unread !== void 0);
	const unreadKeys = new Set(unread.map(({ key }) => key));
	const gone = /* @__PURE__ */ new Set([...removed.map(({ key }) => key), ...unreadKeys]);
	const open = before.filter(({ planState }) => planState === "open");
	const boxes = before.filter(({ item }) => item.mark.carrier === "box");
	return {
		contacts: creates + adoptions,
		creates,
		changes: changed.size,
		reopens,
		items: Math.max(items.length - 1, before.length),
		openBefore: open.length,
		lost: open.filter(({ key }) => gone.has(key)).length,
		boxesBefore: boxes.length,
		replaced: input.replaced,
		unreadBoxes: boxes.filter(({ key }) => unreadKeys.has(key)).length
	};
}
function isByBot({ issue }) {
	return (issue?.stateEvents.at(-1)?.actor ?? issue?.closedBy ?? null)?.isBot === true;
}
const MANY_LOST = 5;
const LOST_SHARE = 2 / 3;
function holdPlan(weight, limits) {
	const { contacts, creates, changes, items, openBefore, lost, boxesBefore, unreadBoxes, replaced } = weight;
	const hold = (reason) => ({
		reason,
		weight
	});
	if (unreadBoxes > 1 && unreadBoxes === boxesBefore) return hold(`none of its ${boxesBefore} boxes is read any more, though their lines are there`);
	if (lost >= MANY_LOST && lost >= openBefore * LOST_SHARE && limits.changes !== 1e400) return hold(`it went from ${openBefore} open items to ${openBefore - lost}`);
	if (replaced >= MANY_LOST && contacts > 0 && limits.changes !== 1e400) return hold(`it may be the plan that stood there in another language, of which ${replaced} items are open`);
	if (contacts > limits.creates) return hold(`it would ${contactsText(creates, contacts)} (more than ${limits.creates})`);
	if (changes > limits.changes && changes > items * limits.share) return hold(`it would close, reopen or tick ${changes} of ${items} items`);
	return null;
}
function holdTogether(plans) {
	if (plans.length < 2) return plans.map(() => null);
	const sum = (pick) => plans.reduce((total, { weight }) => total + pick(weight), 0);
	const most = (pick) => Math.max(...plans.map(({ limits }) => pick(limits)));
	const contacts = sum((weight) => weight.contacts);
	const changes = sum((weight) => weight.changes);
	const reopens = sum((weight) => weight.reopens);
	const items = plans.filter(({ weight }) => weight.changes > 0).reduce((total, { weight }) => total + weight.items, 0);
	const creates = sum((weight) => weight.creates);
	const isFlood = contacts > most(({ creates: limit }) => limit);
	const limit = most(({ changes: each }) => each);
	const isUpset = changes > limit && changes > items * most(({ share }) => share);
	const isUndoing = reopens > limit;
	return plans.map(({ weight }) => {
		if (isFlood && weight.contacts > 0) return {
			reason: `together the plans of this run would ${contactsText(creates, contacts)} (more than ${most(({ creates: each }) => each)})`,
			weight
		};
		if (isUndoing && weight.reopens > 0) return {
			reason: `together the plans of this run would reopen ${reopens} issues (more than ${limit})`,
			weight
		};
		if (isUpset && weight.changes > 0) return {
			reason: `together the plans of this run would close, reopen or tick ${changes} of ${items} items`,
			weight
		};
		return null;
	});
}
function contactsText(creates, contacts) {
	const bound = contacts - creates;
	if (bound === 0) return `create ${creates} issues`;
	return creates === 0 ? `adopt ${bound} issues` : `create ${creates} and adopt ${bound} issues`;
}
// src/reconcile/merge/boxes.ts
function readBox(row, source) {
	const base = row.base?.issueState;
	const votes = hostsOf(row, source).flatMap((issue) => {
		const checked = parsedBody(issue).boxes.get(row.key);
		if ((base === void 0 || checked !== (base === "done")) && !source.hasVote(issue)) return [];
		const isDropped = base === "dropped" || row.item.state === "dropped";
		return checked === void 0 || !checked && isDropped ? [] : [{
			checked,
			issue: issue.number
		}];
	});
	return votes.find((vote) => base !== void 0 && vote.checked !== (base === "done")) ?? votes[0] ?? null;
}
function hostsOf(row, source) {
	const [now, before] = [hostNow(row, source), hostAtBase(row, source)];
	return [.../* @__PURE__ */ new Set([now, before])].filter((issue) => issue !== null);
}
function hostNow(row, { items }) {
	for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
	return null;
}
function hostAtBase({ base }, source) {
	return base === null || base.hostIssue === null ? null : source.listed(base.hostIssue) ?? null;
}
// src/reconcile/merge/contact.ts
function findContact({ contact, isAllowed }, row, box) {
	const isClosed = isClosedUnseen(row, box, contact);
	return {
		isFirstContact: contact === "other-branch" || row.isAdopted,
		isClosedAway: isClosed && !isAllowed,
		isAllowedAway: isClosed && isAllowed
	};
}
function isClosedUnseen({ base, issue }, box, contact) {
	const isOpen = issue === null ? box?.checked !== true : issueState(issue) === "open";
	if (base === null || base.planState !== "open" || isOpen) return false;
	return base.closedAway || contact === "returned" && base.issueState === "open";
}
// src/reconcile/merge/last-words.ts
const NOTHING_HAPPENED = {
	hasReappeared: false,
	isRevertedByHuman: false,
	isSetByPlansync: false,
	closedSinceRecord: null
};
function findLastWord({ recordedAt, texts }, { issue, base }) {
	if (issue === null) return NOTHING_HAPPENED;
	return {
		hasReappeared: base === null && parsedBody(issue).marker?.removed === true,
		isRevertedByHuman: isRevertedByHuman(issue, recordedAt, texts.viewer),
		isSetByPlansync: isSetByPlansync(issue, texts.viewer),
		closedSinceRecord: closedSinceRecord(issue, recordedAt, texts.viewer)
	};
}
// src/reconcile/merge/hear-items.ts
function hearItems(input, items) {
	const mayWrite = (login) => input.mayWrite?.(login) === true;
	const source = {
		items,
		listed: (number) => input.owned.listed.get(number),
		hasVote: (issue) => hasVote(issue, mayWrite)
	};
	return items.map((row) => {
		const box = readBox(row, source);
		return {
			...row,
			box,
			history: {
				...findLastWord(input, row),
				...findContact(input, row, box)
			}
		};
	});
}
// src/reconcile/identity-of-items/claims.ts
var Claims = class {
	#marked;
	#free = /* @__PURE__ */ new Map();
	#baseKeys;
	constructor(marked, base, baseOf) {
		this.#marked = marked;
		this.#baseKeys = new Set(base?.byKey.keys());
		const listed = new Set(base?.items.flatMap(({ issue }) => issue ?? []));
		const withIssue = new Set(baseOf.flatMap((entry) => entry?.issue == null ? [] : [entry.key]));
		for (const entry of marked) {
			const { key } = entry.marker;
			if (listed.has(entry.issue.number) || withIssue.has(key)) continue;
			const known = this.#free.get(key);
			if (known === void 0 || prefer(entry, known)) this.#free.set(key, entry);
		}
	}
	get free() {
		return [...this.#free.values()];
	}
	take(key) {
		return this.#free.get(key) ?? null;
	}
	isTaken(key) {
		return this.#baseKeys.has(key) && !this.#free.has(key);
	}
	rest(items) {
		const claimed = /* @__PURE__ */ new Map();
		for (const { key, issue } of items) if (issue !== null) claimed.set(key, issue.number);
		const numbers = new Set(claimed.values());
		const unclaimed = [];
		const copies = [];
		for (const entry of this.#marked) {
			if (numbers.has(entry.issue.number)) continue;
			const original = claimed.get(entry.marker.key);
			if (original === void 0) unclaimed.push(entry);
			else copies.push({
				original,
				copy: entry
			});
		}
		return {
			unclaimed,
			copies
		};
	}
};
function prefer(entry, known) {
	const isOpen = (marked) => marked.issue.state === "open";
	return isOpen(entry) && !isOpen(known) && known.marker.removed;
}
// src/reconcile/identity-of-items/find-keys.ts
function findKeys({ planId, plan, base }, baseOf, claims) {
	const kept = /* @__PURE__ */ new Map();
	baseOf.forEach((entry, index) => {
		if (entry !== null) kept.set(index, entry.key);
	});
	const withKeys = () => {
		const keys = assignKeys(planId, plan.items, kept, (key) => claims.isTaken(key));
		return plan.items.map((item, index) => ({
			item,
			key: elementAt(keys, index, "keys"),
			base: elementAt(baseOf, index, "items of the base")
		}));
	};
	let items = withKeys();
	if (claims.free.length === 0) return items;
	for (let round = 0; round < 3; round += 1) {
		const found = findByTitle(items, kept, claims, base);
		if (found.size === 0) break;
		for (const [index, key] of found) kept.set(index, key);
		items = withKeys();
	}
	return items;
}
function findByTitle(items, kept, claims, base) {
	const used = new Set(items.map(({ key }) => key));
	const loose = claims.free.filter(({ marker }) => !used.has(marker.key));
	if (loose.length === 0) return /* @__PURE__ */ new Map();
	const before = asMatchables(items, claims.free, loose, base);
	const { afterOf } = matchItems({ items: before.items }, { items: items.map(({ item }) => item) });
	const found = /* @__PURE__ */ new Map();
	for (const [from, to] of afterOf) {
		const key = before.looseKeyAt.get(from);
		const meetsMarker = claims.take(itemAt(items, itemIndex(to)).key) !== null;
		if (key !== void 0 && to !== 0 && !kept.has(to) && !meetsMarker) found.set(to, key);
	}
	return found;
}
function asMatchables(keyed, free, loose, base) {
	const known = /* @__PURE__ */ new Set([...free.map(({ marker }) => marker.key), ...base?.byKey.keys() ?? []]);
	const items = [];
	const placeOfKey = /* @__PURE__ */ new Map();
	for (const { item, key } of keyed) {
		if (item.index !== 0 && !known.has(key)) continue;
		const parent = item.parent === null ? null : placeOfKey.get(itemAt(keyed, item.parent).key) ?? PLAN_ITEM;
		placeOfKey.set(key, items.length);
		items.push({
			...item,
			parent
		});
	}
	const placeOfNumber = /* @__PURE__ */ new Map();
	for (const { issue, marker } of free) {
		const place = placeOfKey.get(marker.key);
		if (place !== void 0) placeOfNumber.set(issue.number, place);
	}
	const looseKeyAt = /* @__PURE__ */ new Map();
	const written = new Map(keyed.map(({ item }) => [titleHash(item.title), item.title]));
	for (const { issue, marker } of loose) {
		if (marker.kind === "plan") continue;
		looseKeyAt.set(items.length, marker.key);
		placeOfNumber.set(issue.number, items.length);
		const above = issue.parent === null ? void 0 : placeOfNumber.get(issue.parent);
		const title = written.get(marker.title) ?? issue.title;
		const parent = above ?? PLAN_ITEM;
		items.push({
			kind: marker.kind,
			title,
			id: null,
			parent,
			line: 0,
			text: title,
			section: []
		});
	}
	return {
		items,
		looseKeyAt
	};
}
// src/reconcile/identity-of-items/identify.ts
function identify({ planId, plan, base, matching, record, owned }) {
	const baseOf = plan.items.map((_, index) => matching.baseOf[index] ?? null);
	const numberOf = recordedNumbers(base, record);
	const claims = new Claims([...owned.marked.get(planId) ?? [], ...unmarked(planId, numberOf, owned)], base, baseOf);
	const missing = /* @__PURE__ */ new Set();
	const issueOf = (key, listed) => {
		if (listed === null) return claims.take(key)?.issue ?? null;
		const found = owned.listed.get(listed);
		if (found === void 0) missing.add(listed);
		return found ?? null;
	};
	const items = findKeys({
		planId,
		plan,
		base
	}, baseOf, claims).map((row) => ({
		...row,
		issue: issueOf(row.key, row.base?.issue ?? numberOf.get(row.key) ?? null),
		isAssumed: matching.assumed.has(row.item.index),
		isAdopted: false,
		doubt: null
	}));
	const { removed, ambiguous, questions, asked } = matching;
	for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);
	return {
		items,
		removed,
		ambiguous,
		questions,
		asked,
		...claims.rest(items),
		missing: [...missing]
	};
}
function recordedNumbers(base, record) {
	const items = base === null ? (record?.items ?? []).flatMap(([key, number]) => number === 0 ? [] : [[key, number]]) : [];
	return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}
function unmarked(planId, numberOf, owned) {
	const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
	return [...numberOf].flatMap(([key, number]) => {
		const issue = owned.listed.get(number);
		if (issue === void 0 || known.has(number)) return [];
		return [{
			issue,
			marker: {
				plan: planId,
				key,
				hash: "",
				title: "",
				kind: "task",
				removed: false
			}
		}];
	});
}
// src/reconcile/issue-changes/issue-texts.ts
var IssueTexts = class {
	#input;
	#items;
	#desired = /* @__PURE__ */ new Map();
	#checks;
	#children;
	constructor(input, items) {
		this.#input = input;
		this.#items = items;
		this.#checks = collectChecks(items);
		this.#children = collectChildren(items);
	}
	desired(index) {
		const known = this.#desired.get(index);
		if (known !== void 0) return known;
		const desired = this.#render(index);
		this.#desired.set(index, desired);
		return desired;
	}
	removed(base, issue) {
		const { address, commit } = this.#input.texts;
		const plan = this.#input.base?.plan ?? this.#input.plan;
		const view = {
			...this.#shared(),
			plan,
			item: base.item,
			key: base.key,
			labels: [],
			checks: [],
			children: [],
			dependsOn: [],
			numberOf: () => null,
			stateOf: (index) => elementAt(plan.items, index, "items of the plan").state,
			removedIn: `${address}/commit/${commit ?? "HEAD"}`,
			kept: keptTitle(issue)
		};
		return fitBody(issue.body, (room) => renderIssue(view, room));
	}
	cascadeComments(cascading) {
		return cascading.flatMap(({ above, below }) => {
			const { item, key, issue } = above;
			if (issue === null) return [];
			const body = `Closing this completed what was open below it:\n\n${below.map((row) => `- ${sanitizeLine(row.item.title)}`).join("\n")}\n\nReopen it to take that back.`;
			return [{
				kind: "comment",
				index: item.index,
				key,
				number: issue.number,
				body
			}];
		});
	}
	#shared() {
		const { address, repository } = this.#input.texts;
		return {
			planId: this.#input.planId,
			address,
			repository
		};
	}
	#render(index) {
		const { plan, policy, capabilities } = this.#input;
		const row = itemAt(this.#items, index);
		const { item, key, issue } = row;
		const label = kindLabel(policy.labels, item.kind);
		const view = {
			...this.#shared(),
			plan,
			item,
			key,
			labels: label === null ? [policy.labels.all] : [policy.labels.all, label],
			checks: this.#checks.get(index) ?? [],
			children: this.#listedChildren(row),
			dependsOn: item.dependsOn.map((at) => {
				const other = itemAt(this.#items, at);
				return {
					title: other.item.title,
					number: capabilities.dependencies ? null : this.#numberOf(other)
				};
			}),
			numberOf: (at) => this.#numberOf(itemAt(this.#items, at)),
			stateOf: (at) => itemAt(this.#items, at).outcome.state,
			removedIn: null
		};
		if (issue === null) return renderIssue(view);
		const rendered = fitBody(issue.body, (room) => renderIssue({
			...view,
			kept: this.keptTitle(row)
		}, room));
		return item.reference?.isAlone === true ? {
			...rendered,
			title: issue.title
		} : rendered;
	}
	keptTitle({ item, base, issue, isAssumed, outcome }) {
		if (issue?.state !== "closed" || outcome.issue === "open") return null;
		const kept = keptTitle(issue);
		const title = issueTitle(item);
		if (kept === null || issue.title === title) return null;
		if (isAssumed) return kept;
		return titleHash(issue.title) === kept.written && base !== null && issueTitle(base.item) === title ? kept : null;
	}
	#numberOf({ key, issue, base }) {
		if (this.#input.gone[key] !== void 0) return null;
		return issue?.number ?? base?.issue ?? null;
	}
	#listedChildren({ item, issue }) {
		const shown = new Set(this.#input.capabilities.subIssues ? issue?.children.map(({ number }) => number) ?? [] : []);
		const isFull = shown.size >= MAX_SHOWN;
		if (this.#input.capabilities.subIssues && !isFull) return [];
		return (this.#children.get(item.index) ?? []).flatMap((child) => {
			const number = this.#numberOf(child);
			if (number !== null && shown.has(number)) return [];
			return [{
				index: child.item.index,
				title: child.item.title,
				number,
				state: child.outcome.state
			}];
		});
	}
};
function keptTitle(issue) {
	const { block, marker } = parsedBody(issue);
	return block === "newer" || marker === null ? null : {
		text: issue.title,
		written: marker.title
	};
}
const MAX_SHOWN = 100;
function collectChecks(items) {
	const checks = /* @__PURE__ */ new Map();
	const depths = /* @__PURE__ */ new Map();
	for (const row of items) {
		const { item, key, outcome, place } = row;
		if (place.host === null || place.hasIssue) continue;
		const above = item.parent === null ? void 0 : depths.get(item.parent);
		const depth = above === void 0 ? 0 : above + 1;
		depths.set(item.index, depth);
		const { state } = outcome;
		const isTicked = (outcome.issue ?? state) === "done";
		const lines = checks.get(place.host) ?? [];
		lines.push({
			key,
			item,
			state,
			isTicked,
			depth
		});
		checks.set(place.host, lines);
	}
	return checks;
}
function collectChildren(items) {
	const children = /* @__PURE__ */ new Map();
	for (const row of items) {
		const { host, hasIssue } = row.place;
		if (host === null || !hasIssue) continue;
		const known = children.get(host) ?? [];
		known.push(row);
		children.set(host, known);
	}
	return children;
}
// src/reconcile/structure/placement.ts
function placeItems(merged, gone, policy) {
	const items = [];
	for (const row of merged) {
		const above = row.item.parent === null ? null : itemAt(items, row.item.parent);
		const host = above === null ? null : hostBelow(above);
		items.push({
			...row,
			place: {
				hasIssue: getsIssue(row, gone, policy),
				host
			}
		});
	}
	return items;
}
function hostBelow({ item, place }) {
	return place.hasIssue || place.host === null ? item.index : place.host;
}
function getsIssue(row, gone, policy) {
	if (row.issue !== null) return true;
	if (gone.has(row.key) || row.doubt !== null) return false;
	return row.item.index === 0 || wantsIssue(row, policy);
}
function wantsIssue({ item, outcome }, policy) {
	if (item.unread !== void 0) return false;
	if (item.kind === "check" || !policy.levels.has(item.kind)) return false;
	if (outcome.state === "open") return true;
	return outcome.state === "done" && policy.doneItems === "create";
}
function isWorthFollowing(items, hasBase) {
	if (hasBase || items.some(({ issue }) => issue !== null)) return true;
	return items.length > 1 && itemAt(items, PLAN_ITEM).item.state === "open";
}
// src/reconcile/plan-ticks.ts
function planTicks(items) {
	return items.flatMap(({ item, key, outcome }) => {
		if (item.stateFrom === "children") return [];
		if (outcome.plan === item.state || outcome.plan === "dropped") return [];
		const why = outcome.why ?? "its issue says so";
		return [{
			index: item.index,
			key,
			to: outcome.plan,
			source: outcome.source,
			why
		}];
	});
}
// src/reconcile/issue-changes/removed.ts
function reconcileRemoved(removed, onItemRemoved) {
	const operations = [];
	const disagreements = [];
	const orphans = {};
	for (const { base, issue, maybeRewritten, desired } of removed) {
		if (issue.state === "closed") continue;
		if (onItemRemoved === "keep" || maybeRewritten) {
			orphans[base.key] = issue.number;
			disagreements.push(orphan(base.key, issue.number, maybeRewritten));
			continue;
		}
		const text = compareBody(issue.body, desired, null);
		operations.push({
			kind: "update",
			index: null,
			key: base.key,
			number: issue.number,
			patch: {
				...text.body !== null && { body: text.body },
				state: "closed",
				closeReason: "not_planned"
			},
			changes: [{
				kind: "close",
				reason: "not_planned",
				why: "it was removed from the plan"
			}, ...text.note === null ? [] : [{
				kind: "text",
				note: text.note
			}]]
		});
	}
	return {
		operations,
		disagreements,
		orphans
	};
}
function orphan(key, issue, maybeRewritten) {
	return {
		index: null,
		key,
		kind: "orphan",
		issue,
		why: maybeRewritten ? "its item left the plan while new ones came beside it: it may have been rewritten. Close it, or bind it to its item" : "its item left the plan; the configuration keeps its issue"
	};
}
// src/reconcile/merge/merge.ts
function mergeState(base, plan, issue) {
	if (issue === null) return {
		plan,
		issue: null,
		conflict: false,
		decidedBy: null
	};
	if (base === null) return mergeWithoutBase(plan, issue);
	const planChanged = plan !== base.plan;
	const issueChanged = issue !== base.issue;
	if (!planChanged && !issueChanged) return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (agrees(plan, issue)) return {
		plan,
		issue,
		conflict: false,
		decidedBy: "both"
	};
	if (planChanged && issueChanged) return {
		plan,
		issue,
		conflict: true,
		decidedBy: null
	};
	if (planChanged) return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
	return {
		plan: issue === "dropped" ? plan : issue,
		issue,
		conflict: false,
		decidedBy: "issue"
	};
}
function mergeWithoutBase(plan, issue) {
	if (agrees(plan, issue) || plan === "open" && issue === "dropped") return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (plan === "open") return {
		plan: "done",
		issue,
		conflict: false,
		decidedBy: "issue"
	};
	return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
}
function agrees(plan, issue) {
	return plan === "open" === (issue === "open");
}
// src/reconcile/merge/states.ts
function mergeStates(heard, context) {
	const own = heard.map((row) => ({
		...row,
		outcome: row.item.stateFrom === "children" ? derivedPlaceholder(row.item) : mergeOwn(row)
	}));
	const cascading = cascadesFrom(own);
	const undone = undoneCascades(own, context.cascades);
	const cascaded = applyCascades(own, cascading, undone);
	const derived = rollUp(context.plan, (index) => {
		const { item, outcome } = itemAt(cascaded, index);
		return item.stateFrom === "children" ? null : outcome.state;
	});
	const items = cascaded.map((row) => {
		if (row.item.stateFrom !== "children") return row;
		const follows = elementAt(derived, row.item.index, "rolled-up states");
		return {
			...row,
			outcome: mergeDerived(row, follows, cascaded, context.ours)
		};
	});
	return {
		items,
		cascading,
		cascades: nextCascades(items, context.cascades, cascading, undone)
	};
}
function applyCascades(items, cascading, undone) {
	const outcomes = /* @__PURE__ */ new Map();
	const decide = (cascades, to, why) => {
		for (const { above, below } of cascades) for (const { item, outcome } of below) outcomes.set(item.index, decidedAbove(outcome, to, above.issue?.number ?? null, why));
	};
	decide(cascading, "done", "closed with the issue above");
	decide(undone, "open", "reopened with the issue above");
	return items.map((row) => ({
		...row,
		outcome: outcomes.get(row.item.index) ?? row.outcome
	}));
}
function mergeOwn(row) {
	const { item, base, issue, box, history } = row;
	const observed = observedState(row);
	const source = issue?.number ?? box?.issue ?? null;
	const merged = mergeState(baseStates(row, item.state), item.state, observed);
	const plan = item.mark.carrier !== "none" && !(item.state === "dropped" && merged.plan !== "dropped") ? merged.plan : item.state;
	const heard = item.unread === void 0 ? merged.issue : base?.issueState ?? null;
	return {
		plan,
		issue: merged.issue,
		state: dropsOut(plan, heard) ? "dropped" : plan,
		conflict: merged.conflict,
		drift: driftOfOwn(row, plan === merged.plan, observed),
		why: whyOf(merged.decidedBy, plan, merged.issue),
		cause: merged.decidedBy === "plan" || merged.decidedBy === "issue" ? merged.decidedBy : null,
		closedAway: history.isClosedAway,
		source: merged.decidedBy === "issue" ? source : null,
		waits: false
	};
}
function driftOfOwn({ item, history }, isWritable, observed) {
	const differs = observed !== null && item.state === "open" !== (observed === "open");
	if (differs && history.isClosedAway) return "closed while its plan was away: no vote";
	if (differs && history.isFirstContact) return observed === "open" ? "done in the plan, and its issue is open" : "open in the plan, and its issue is closed";
	if (isWritable) return null;
	return item.unread === void 0 ? "the plan has no mark that could say so" : "its line is not read at present";
}
function baseStates(row, plan) {
	const { base, history } = row;
	if (history.isFirstContact) return {
		plan,
		issue: observedState(row) ?? plan
	};
	if (base !== null && (history.isClosedAway || history.isAllowedAway)) return {
		plan: base.planState,
		issue: issueStateAtBase(row) ?? base.issueState
	};
	if (base !== null && history.isRevertedByHuman) return {
		plan,
		issue: issueStateAtBase(row) ?? plan
	};
	if (base !== null) return {
		plan: base.planState,
		issue: base.issueState
	};
	return history.hasReappeared ? {
		plan: "dropped",
		issue: "dropped"
	} : null;
}
function whyOf(decidedBy, plan, issue) {
	if (decidedBy === "issue") return issue === "open" ? "the issue was reopened" : "the issue was closed";
	if (decidedBy === "plan") return plan === "open" ? "unticked in the plan" : plan === "done" ? "ticked in the plan" : "dropped in the plan";
	return null;
}
function derivedPlaceholder(item) {
	return {
		plan: item.state,
		issue: null,
		state: item.state,
		conflict: false,
		drift: null,
		why: null,
		cause: null,
		closedAway: false,
		source: null,
		waits: false
	};
}
function decidedAbove(outcome, to, source, why) {
	return {
		conflict: false,
		drift: null,
		closedAway: false,
		waits: false,
		plan: to,
		issue: outcome.issue === null ? null : to,
		state: to,
		why,
		cause: "above",
		source
	};
}
function mergeDerived(row, follows, items, ours) {
	const { item, issue, history } = row;
	const outcome = {
		plan: follows,
		state: follows,
		conflict: false,
		drift: null,
		why: null,
		cause: null,
		closedAway: history.isClosedAway,
		source: null,
		waits: false
	};
	if (issue === null) return {
		...outcome,
		issue: null
	};
	const base = baseStates(row, follows);
	const observed = issueState(issue);
	const wanted = item.index === 0 && follows === "done" && hasOpenCheck(items, row) ? "open" : follows;
	const issueChanged = base !== null && observed !== base.issue;
	const planChanged = issueChanged && history.isSetByPlansync || (base === null ? wanted !== "open" : follows !== base.plan);
	const settled = {
		...outcome,
		issue: observed
	};
	if (wanted === "open" === (observed === "open")) {
		const waits = wanted !== follows;
		return {
			...settled,
			waits,
			state: dropsOut(follows, observed) ? "dropped" : follows
		};
	}
	if (issueChanged && !planChanged) return {
		...settled,
		drift: driftOf(observed),
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (!planChanged) return {
		...settled,
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (wanted === "open") return {
		...outcome,
		issue: "open",
		why: "something below it is open",
		cause: "below",
		waits: wanted !== follows
	};
	if (issue.children.some((child) => child.state === "open" && !ours.has(child.number))) return {
		...settled,
		waits: true,
		drift: "a sub-issue that is not in the plan is open"
	};
	const closes = follows === "dropped" && item.index !== 0 ? "dropped" : "done";
	return {
		...outcome,
		issue: closes,
		why: "everything below it is done",
		cause: "below"
	};
}
function driftOf(observed) {
	return observed === "open" ? "reopened although everything below it is done" : "closed although something below it is open";
}
function hasOpenCheck(items, planItem) {
	const childrenOf = ({ item }) => item.children.map((child) => itemAt(items, child));
	const isOpen = (row) => row.item.kind === "check" && (row.outcome.state === "open" || childrenOf(row).some(isOpen));
	return childrenOf(planItem).some(isOpen);
}
function nextCascades(items, recorded, cascading, undone) {
	const byKey = new Map(items.map((row) => [row.key, row]));
	const takenBack = new Set(undone.map(({ above }) => above.key));
	const next = {};
	for (const [key, below] of Object.entries(recorded)) {
		const above = byKey.get(key);
		if (above === void 0 || takenBack.has(key) || above.outcome.issue === "open") continue;
		const still = below.filter((entry) => byKey.get(entry)?.outcome.state === "done");
		if (still.length > 0) next[key] = still;
	}
	for (const { above, below } of cascading) next[above.key] = below.map(({ key }) => key);
	return next;
}
// src/reconcile/reconcile.ts
function reconcile(found) {
	const { plan, policy } = found;
	const ours = new Set(everyOwned(found.owned).keys());
	const { items: identified, ...leftovers } = identify(found);
	const adoption = adoptNamed({
		...found,
		items: identified,
		address: found.texts.address,
		isOurs: (number) => ours.has(number)
	});
	const adopted = withAdopted(identified, adoption, found.gone);
	const input = {
		...found,
		gone: stillGone(found.gone, adopted)
	};
	const merged = mergeStates(hearItems(input, adopted), {
		plan,
		cascades: cascadesBefore(input, adopted),
		ours
	});
	const items = placeItems(merged.items, new Set(Object.keys(input.gone)), policy);
	const identity = {
		...leftovers,
		answers: adoption.answers,
		unasked: adoption.unasked
	};
	const known = {
		items,
		identity,
		cascades: merged.cascades
	};
	if (isStopped(itemAt(items, PLAN_ITEM).issue)) return {
		...known,
		...nothingFor(input),
		following: "stopped"
	};
	if (!isWorthFollowing(items, input.record !== null)) return {
		...known,
		...nothingFor(input),
		following: "idle"
	};
	return {
		...known,
		...decideWrites(input, items, identity, merged.cascading),
		following: "followed"
	};
}
function nothingFor({ record }) {
	return {
		operations: [],
		ticks: [],
		disagreements: [],
		circular: /* @__PURE__ */ new Set(),
		orphans: record?.orphans ?? {},
		weight: NO_WEIGHT,
		hold: null
	};
}
function decideWrites(input, items, identity, cascading) {
	const { base, policy } = input;
	const texts = new IssueTexts(input, items);
	const creates = planCreates(input, items, texts);
	const differences = compareItems(input, items, texts);
	const onItemRemoved = input.contact === "other-branch" ? "keep" : policy.onItemRemoved;
	const removals = reconcileRemoved(findRemoved(input, items, identity, texts), onItemRemoved);
	const stillOrphans = orphansBefore(input, items);
	const ticks = planTicks(items);
	const structure = reconcileStructure({
		...input,
		items,
		copies: identity.copies
	});
	const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
	const operations = [
		...adoptions(items),
		...creates,
		...reopensFirst(updates),
		...structure.operations,
		...closeCopies(input, identity.copies),
		...texts.cascadeComments(cascading)
	];
	const weight = measureChanges({
		base,
		items,
		removed: identity.removed,
		operations,
		ticks,
		waiting: input.record?.proposed ?? null,
		replaced: input.replaced
	});
	return {
		operations,
		ticks,
		disagreements: [
			...reportDifferences(items, differences),
			...reportCircles(structure.circles),
			...reportUnread(items),
			...reportDoubtful(items),
			...removals.disagreements,
			...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
			...reportCopies(identity),
			...reportUnclaimed(input, identity),
			...reportGone(input.gone, items)
		],
		orphans: {
			...Object.fromEntries(stillOrphans),
			...removals.orphans
		},
		circular: new Set(structure.circles.map(({ key }) => key)),
		weight,
		hold: input.isAllowed ? null : holdPlan(weight, policy.guard)
	};
}
function isStopped(issue) {
	return issue !== null && issue.state === "closed" && (issue.closeReason === "not_planned" || issue.closeReason === "duplicate");
}
function adoptions(items) {
	return items.flatMap(({ item, key, issue, isAdopted }) => {
		if (!isAdopted) return [];
		if (issue === null) throw new InternalError(`An issue was bound to item ${item.index}, which has none.`);
		return [{
			kind: "adopt",
			index: item.index,
			key,
			number: issue.number
		}];
	});
}
function isUpdate(operation) {
	return operation.kind === "update";
}
function reopensFirst(operations) {
	const rank = (operation) => operation.changes.some(({ kind }) => kind === "reopen") ? 0 : operation.changes.some(({ kind }) => kind === "close") ? 2 : 1;
	return operations.filter(isUpdate).sort((a, b) => rank(a) - rank(b));
}
// src/sync/decide/named-issues.ts
const known = /* @__PURE__ */ new WeakMap();
function namedIssues({ plans, records }) {
	const found = known.get(plans);
	if (found !== void 0) return found;
	const followed = new Set(plans.map(({ planId }) => planId));
	const taken = new Set(plans.flatMap(({ matching }) => matching?.baseOf.flatMap((base) => base?.issue ?? []) ?? []));
	for (const { matching, record } of plans) if (matching === null && record !== null) addIssues(taken, record);
	for (const record of records) if (!followed.has(record.plan)) addIssues(taken, record);
	const namedBy = /* @__PURE__ */ new Map();
	for (const { planId, file } of plans) for (const { reference } of file.plan?.items ?? []) {
		if (reference?.number == null) continue;
		const names = namedBy.get(reference.number) ?? /* @__PURE__ */ new Set();
		namedBy.set(reference.number, names.add(planId));
	}
	const result = {
		taken,
		namedBy
	};
	known.set(plans, result);
	return result;
}
function addIssues(taken, record) {
	for (const [, number] of listedItems(record)) if (number !== 0) taken.add(number);
}
function lookUp(repository, { file, record }) {
	const answered = record !== null && isKnownText(record, file.blob) ? record.refs : {};
	return (number) => repository.issues.find(number) ?? repository.issues.whyGone(number) ?? answered[String(number)];
}
function isTaken(repository, number) {
	const { taken, namedBy } = namedIssues(repository);
	return taken.has(number) || repository.issues.isCreated(number) || (namedBy.get(number)?.size ?? 0) > 1;
}
function isNamed(repository, number) {
	return namedIssues(repository).namedBy.has(number);
}
// src/sync/decide/allowance.ts
function allowedBlob(repository, planId) {
	return repository.look.state.files.get(allowancePath(planId))?.trim() || null;
}
// src/sync/decide/decide.ts
const MAX_ROUNDS = 6;
function decidePlans(repository) {
	return {
		repository,
		plans: repository.plans.map((tracked) => {
			return decidePlan(repository, {
				tracked,
				gone: {
					...tracked.record?.gone,
					...goneElsewhere(tracked)
				},
				created: /* @__PURE__ */ new Set()
			});
		})
	};
}
function goneElsewhere({ matching }) {
	return Object.fromEntries((matching?.baseOf ?? []).flatMap((base) => base?.gone == null ? [] : [[base.key, base.gone]]));
}
function decidePlan(repository, { tracked, gone, created }) {
	return {
		tracked,
		gone,
		created,
		changes: changesOf(repository, {
			tracked,
			gone,
			created
		})
	};
}
function changesOf(repository, { tracked, gone, created }) {
	const { file, planId, base, record, matching, contact, replaced, answers } = tracked;
	if (file.plan === null) return null;
	const { look, settings } = repository;
	const policy = settings.policyFor(file.path);
	const mayWrite = (login) => repository.writers.has(login);
	return reconcile({
		planId,
		plan: file.plan,
		record,
		base,
		matching: matching ?? NO_MATCHING,
		contact,
		replaced,
		answers,
		lookUp: lookUp(repository, tracked),
		isTaken: (number) => isTaken(repository, number),
		isNamed: (number) => isNamed(repository, number),
		owned: repository.issues.owned(repository.records, policy.labels.all, mayWrite),
		capabilities: look.capabilities,
		policy,
		texts: settings.textContext(look),
		gone,
		created,
		recordedAt: look.state.committedAt ?? null,
		mayWrite,
		accounts: repository.writers.accounts,
		isAllowed: settings.allowMassChange || allowedBlob(repository, planId) === file.blob
	});
}
async function verifyDecisions(context, { repository, plans }) {
	let decided = plans;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		if (!await readDirectly(context, repository, issuesToVerify(decided), 0)) break;
		decided = decided.map((plan) => decideAgain(repository, plan));
	}
	return {
		repository,
		plans: decided
	};
}
async function readDirectly({ reader, clock }, repository, numbers, notBefore) {
	if (!await repository.issues.verify(reader, numbers, {
		now: clock.now(),
		notBefore
	})) return false;
	await askEditors(repository);
	return true;
}
function issuesToVerify(plans) {
	return plans.flatMap(({ changes }) => changes === null ? [] : [...issuesBehind(changes)]);
}
function issuesBehind(changes) {
	const numbers = /* @__PURE__ */ new Set([...changes.identity.missing, ...changes.identity.unasked]);
	if (changes.hold !== null || changes.following !== "followed") return numbers;
	for (const tick of changes.ticks) if (tick.source !== null) numbers.add(tick.source);
	for (const operation of changes.operations) if (operation.kind === "update" || operation.kind === "close-duplicate") numbers.add(operation.number);
	return numbers;
}
function decideAgain(repository, plan) {
	return decidePlan(repository, {
		...plan,
		gone: {
			...plan.gone,
			...foundGone(repository, plan)
		}
	});
}
function foundGone({ issues }, { changes }) {
	return Object.fromEntries((changes?.items ?? []).flatMap(({ key, base }) => base !== null && base.issue !== null && issues.gone.has(base.issue) ? [[key, base.issue]] : []));
}
// src/sync/stages/stages.ts
function withNothingApplied(repository, plan) {
	const { tracked } = plan;
	return {
		...plan,
		applied: [],
		target: targetOf(repository, tracked),
		edited: null,
		next: null,
		resultsFile: [],
		results: tracked.record?.results ?? null
	};
}
function targetOf(repository, { file, record }) {
	const configured = repository.settings.writeBackFor(file.path);
	return configured === "commit" && record?.proposed != null ? "pull-request" : configured;
}
function isActive({ changes }) {
	return changes !== null && changes.following === "followed" && changes.hold === null;
}
// src/sync/decide/weigh-together.ts
function weighTogether({ repository, plans }) {
	const weighed = plans.filter((plan) => isActive(plan) && !isAllowed(repository, plan));
	const holds = holdTogether(weighed.flatMap(({ changes, tracked }) => changes === null ? [] : [{
		weight: changes.weight,
		limits: repository.settings.policyFor(tracked.file.path).guard
	}]));
	return {
		repository,
		plans: holdLinked(plans.map((plan) => held$1(plan, holds[weighed.indexOf(plan)] ?? null)))
	};
}
function isAllowed(repository, { tracked }) {
	const { guard } = repository.settings.policyFor(tracked.file.path);
	return repository.settings.allowMassChange || guard.changes === 1e400 || allowedBlob(repository, tracked.planId) === tracked.file.blob;
}
function held$1(plan, hold) {
	return hold === null || plan.changes === null ? plan : {
		...plan,
		changes: {
			...plan.changes,
			hold
		}
	};
}
function holdLinked(plans) {
	const known = new Map(plans.map((plan) => [plan.tracked.planId, plan]));
	const countHeld = () => [...known.values()].filter((plan) => !isActive(plan)).length;
	for (let before = -1, now = countHeld(); before !== now; before = now, now = countHeld()) for (const { tracked } of plans) for (const planId of new Set(tracked.matching?.baseOf.flatMap((base) => base?.planId ?? []) ?? [])) {
		const linked = findLinked(known.get(planId), known.get(tracked.planId));
		if (linked !== null) known.set(linked.tracked.planId, linked);
	}
	return [...known.values()];
}
function findLinked(from, to) {
	if (from === void 0 || to === void 0 || isActive(from) === isActive(to)) return null;
	const [waiting, linked] = isActive(from) ? [to, from] : [from, to];
	return held$1(linked, {
		reason: `items went from ${from.tracked.file.path} to ${to.tracked.file.path}, and ${waiting.tracked.file.path} is held`,
		weight: null
	});
}
// src/sync/decide/decide-all.ts
async function decideAll(context, found) {
	return weighTogether(await verifyDecisions(context, decidePlans(await readRemainingIssues(context.reader, found))));
}
async function readAndDecide(context, reader = context.reader) {
	return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
// src/sync/context/retry-moved.ts
const MAX_ATTEMPTS = 6;
const PAUSE_MS = 250;
async function retryMoved({ clock, logger }, work) {
	for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) try {
		return await work();
	} catch (error) {
		if (!(error instanceof MovedError)) throw error;
		logger.info(`${error.message} Starting over (${attempt} of ${MAX_ATTEMPTS}).`);
		await clock.sleep(PAUSE_MS * attempt);
	}
	throw new GitHubError("The repository kept changing while plansync was working.", {
		status: 409,
		hint: "Another run or a busy branch interfered; the next run continues."
	});
}
// src/blob-sha.ts
function blobSha(bytes, like = "") {
	return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/sync/read/with-snapshot.ts
function withSnapshot(reader, change) {
	const { brings = /* @__PURE__ */ new Set(), texts = /* @__PURE__ */ new Map(), isBrought = () => false } = change;
	return {
		get repo() {
			return reader.repo;
		},
		look: async (query) => {
			const wanted = (path) => !brings.has(path) && query.wanted(path);
			return change.apply(await reader.look({
				...query,
				wanted
			}), query);
		},
		readBlobs: async (blobs) => {
			const known = new Map(blobs.flatMap((blob) => knownText(texts, blob)));
			const missing = blobs.filter((blob) => !known.has(blob));
			return missing.length === 0 ? known : new Map([...known, ...await reader.readBlobs(missing)]);
		},
		isInHistory: async (tip, paths, blob, since) => isBrought(paths, blob) || reader.isInHistory(tip, paths, blob, since),
		readFiles: (query) => reader.readFiles(query),
		readState: () => reader.readState(),
		readIssues: (numbers) => reader.readIssues(numbers),
		findRecent: (parents) => reader.findRecent(parents),
		readBodyHistory: (numbers) => reader.readBodyHistory(numbers),
		compareCommits: (base, head) => reader.compareCommits(base, head),
		hasWriteAccess: (login) => reader.hasWriteAccess(login),
		findPull: (branch) => reader.findPull(branch)
	};
}
function knownText(texts, blob) {
	const bytes = texts.get(blob);
	return bytes === void 0 ? [] : [[blob, bytes]];
}
// src/respond/merge-texts.ts
function mergeTexts(origin, ours, theirs) {
	const [base, left, right] = [
		lines(origin),
		lines(ours),
		lines(theirs)
	];
	const inLeft = new Map(sharedLines(base, left));
	const inRight = new Map(sharedLines(base, right));
	const merged = [];
	let [atBase, atLeft, atRight] = [
		0,
		0,
		0
	];
	for (let index = 0; index <= base.length; index += 1) {
		const isEnd = index === base.length;
		const leftIndex = isEnd ? left.length : inLeft.get(index);
		const rightIndex = isEnd ? right.length : inRight.get(index);
		if (leftIndex === void 0 || rightIndex === void 0) continue;
		const between = mergeGap(base.slice(atBase, index).join(""), left.slice(atLeft, leftIndex).join(""), right.slice(atRight, rightIndex).join(""));
		if (between === null) return null;
		merged.push(between, base[index] ?? "");
		[atBase, atLeft, atRight] = [
			index + 1,
			leftIndex + 1,
			rightIndex + 1
		];
	}
	return merged.join("");
}
function mergeGap(base, left, right) {
	if (left === right || right === base) return left;
	return left === base ? right : null;
}
function lines(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}
// src/respond/merged-reader.ts
function mergedReader({ reader, files, head, changes }) {
	const conflicts = /* @__PURE__ */ new Set();
	const merge = async (found, query) => {
		const tip = new Map(found.files.map((file) => [file.path, file.blob]));
		const isShared = ({ path, change }) => query.wanted(path) && (change !== "added" || tip.has(path));
		const origin = changes.some(isShared) ? await readOrigin(files, found.tip.commit, head) : null;
		const merged = new Map(found.files.map((file) => [file.path, file]));
		const contents = new Map(found.contents);
		for (const change of changes) {
			const before = change.previousPath ?? change.path;
			const [ours, theirs] = [tip.get(before), theirsOf(change)];
			const hasMoved = origin !== null && isShared(change) && origin.get(before) !== ours && ours !== theirs;
			const bytes = hasMoved ? await mergeBlobs(reader, [
				origin.get(before),
				ours,
				theirs
			]) : null;
			if (hasMoved && bytes === null) conflicts.add(change.path);
			merged.delete(before);
			const blob = bytes === null ? theirs : blobSha(bytes);
			if (blob === void 0) continue;
			if (bytes !== null) contents.set(blob, bytes);
			merged.set(change.path, {
				path: change.path,
				blob,
				size: bytes?.length ?? 0
			});
		}
		return {
			...found,
			files: [...merged.values()],
			contents
		};
	};
	const isBrought = (paths, blob) => changes.some((changed) => changed.change !== "removed" && changed.blob === blob && paths.includes(changed.path));
	return {
		reader: withSnapshot(reader, {
			apply: merge,
			isBrought
		}),
		conflicts
	};
}
async function readOrigin(files, tip, head) {
	if (tip === null) return null;
	const origin = await files.mergeBase(tip, head);
	if (origin === null || origin === tip) return null;
	const tree = await files.listFiles(origin);
	return tree === null ? null : new Map(tree.files.map(({ path, blob }) => [path, blob]));
}
function theirsOf({ change, blob }) {
	return change === "removed" ? void 0 : blob ?? void 0;
}
async function mergeBlobs(reader, shas) {
	const contents = await reader.readBlobs([...new Set(shas.flatMap((sha) => sha ?? []))]);
	const [origin, ours, theirs] = shas.map((sha) => textOf$1(contents.get(sha ?? "")));
	if (origin == null || ours == null || theirs == null) return null;
	const merged = mergeTexts(origin, ours, theirs);
	return merged === null ? null : Uint8Array.from(Buffer.from(merged, "latin1"));
}
function textOf$1(bytes) {
	return bytes === void 0 ? null : Buffer.from(bytes).toString("latin1");
}
// src/respond/whose-configuration.ts
async function countedChanges({ pulls, reader, overrides }, number, files) {
	const { configPath } = overrides;
	if (!files.some(({ path, previousPath }) => path === configPath || previousPath === configPath)) return {
		changes: files,
		remarks: []
	};
	const author = (await pulls.readPull(number))?.author ?? null;
	if (author !== null && await reader.hasWriteAccess(author.login)) return {
		changes: files,
		remarks: []
	};
	return {
		changes: files.flatMap((file) => {
			if (file.path === configPath) {
				const gone = file.previousPath;
				return gone === null ? [] : [{
					path: gone,
					previousPath: null,
					change: "removed",
					blob: null
				}];
			}
			return [file.previousPath === configPath ? {
				...file,
				previousPath: null,
				change: "added"
			} : file];
		}),
		remarks: [{
			level: "warning",
			message: `This pull request changes ${configPath}: its author has no write access, so this preview uses the present configuration.`,
			hint: "The new one applies once it is merged."
		}]
	};
}
// src/respond/allow.ts
async function allow(context, request) {
	return retryMoved(context, async () => {
		const { meant, waiting } = request.isPull ? await heldByPull(context, request) : await heldByIssue(context, request);
		return {
			plans: await allowHeldPlans(context.writer, meant, request.author),
			waiting
		};
	});
}
async function heldByIssue(context, { issue, path }) {
	const isOwner = ({ tracked: { record } }) => record !== null && listedItems(record).some(([, number]) => number === issue);
	const isMeant = (plan) => path === "" ? isOwner(plan) : plan.tracked.file.path === path;
	return held(await readAndDecide(context), isMeant);
}
async function heldByPull(context, { issue, path }) {
	const pull = await context.pulls.readPull(issue);
	const { files } = await context.pulls.changedFiles(issue);
	const { changes } = await countedChanges(context, issue, files);
	const { reader } = mergedReader({
		...context,
		head: pull?.head.commit ?? "",
		changes
	});
	const paths = new Set(path === "" ? changes.map((change) => change.path) : [path]);
	return held(await readAndDecide(context, reader), ({ tracked }) => paths.has(tracked.file.path));
}
function held({ repository, plans }, isMeant) {
	const waiting = plans.filter(mayBeAllowed);
	return {
		meant: {
			repository,
			plans: waiting.filter(isMeant)
		},
		waiting: waiting.map(({ tracked }) => tracked.file.path)
	};
}
// src/commands/find-item.ts
const MAX_LISTED = 5;
function findItem(plans, query) {
	const all = plans.flatMap(itemsOf);
	if ("key" in query) return only(all.filter(({ key }) => key === query.key), `the key ${query.key}`);
	const text = query.text.trim();
	const title = normaliseTitle(text);
	const byName = all.filter((found) => found.key === text || placeOf$1(found) === text);
	if (byName.length > 0) return only(byName, `"${text}"`);
	const exact = all.filter(({ item }) => normaliseTitle(item.title) === title || item.id === text);
	if (exact.length > 0 || title === "") return only(exact, `"${text}"`);
	return only(all.filter(({ item }) => normaliseTitle(item.title).includes(title)), `"${text}"`);
}
function placeOf$1({ tracked, item }) {
	return `${tracked.file.path}:${item.line}`;
}
function itemsOf({ tracked, changes }) {
	const { plan } = tracked.file;
	if (plan === null || changes === null) return [];
	return changes.items.map(({ item, key }) => ({
		tracked,
		plan,
		changes,
		item,
		key
	}));
}
function only(found, what) {
	const [first, ...others] = found;
	if (first === void 0) throw new ConfigError(`No item matches ${what}.`, { hint: "Name it by its title, its place (`docs/plan.md:12`) or its key; `plansync status --json` lists all three." });
	if (others.length === 0) return first;
	const list = found.slice(0, MAX_LISTED).map((each) => `${placeOf$1(each)} (${each.item.title})`);
	const more = found.length > MAX_LISTED ? `, and ${found.length - MAX_LISTED} more` : "";
	throw new ConfigError(`${found.length} items match ${what}: ${list.join(", ")}${more}.`, { hint: "Name the one you mean by its place, such as `docs/plan.md:12`." });
}
// src/respond/answer-in-pull.ts
async function answerInPull(context, request) {
	return retryMoved(context, async () => answerOnce(context, request));
}
async function answerOnce(context, { pull, text, issue }) {
	const info = await context.pulls.readPull(pull);
	if (info?.state !== "open") return null;
	const { files: changes } = await context.pulls.changedFiles(pull);
	const { reader } = mergedReader({
		...context,
		head: info.head.commit,
		changes
	});
	const { repository, plans } = await readAndDecide(context, reader);
	const found = foundIn(() => findItem(plans, { text }));
	if (found === null || itemAt(found.changes.items, found.item.index).base !== null) return null;
	const { planId, file } = found.tracked;
	const { item } = found;
	const { state } = repository.look;
	const list = withAnswer(readAnswers(state.files, planId), {
		issue: issueNumber(issue),
		title: normaliseTitle(item.title)
	});
	const files = /* @__PURE__ */ new Map([[answersPath(planId), renderAnswers(list)]]);
	await context.writer.writeState(state.commit, files, `#${issue} belongs to an item of pull request #${pull}`);
	return {
		path: file.path,
		line: item.line,
		title: item.title,
		issue
	};
}
function foundIn(find) {
	try {
		return find();
	} catch (error) {
		if (error instanceof ConfigError) return null;
		throw error;
	}
}
// src/plan/lint/lint-dependencies.ts
function* lintDependencies(plan) {
	const known = new References(plan.items);
	const prefixes = new Set(plan.items.map((item) => prefixOf(item.id ?? "")));
	for (const item of plan.items.slice(1)) for (const { text, field } of dependencyTexts(item)) for (const { name, items } of references(text, field, item.index, known)) if (items.length === 0 && !meansSelf(known, name, item) && prefixes.has(prefixOf(name))) yield {
		...place(item),
		code: "unknown-dependency",
		severity: "warning",
		message: `"${item.title}" depends on "${name}", but no item is called that`,
		hint: "Correct the name, or ignore this when it means something outside of the plan."
	};
	for (const cycle of cyclesOf(plan)) {
		const [first] = cycle;
		if (first === void 0) continue;
		yield {
			...place(first),
			code: "dependency-cycle",
			severity: "error",
			message: `These items wait for each other: ${namesOf(cycle).join(" → ")} → ${first.id ?? first.title}`,
			hint: "Take one of the dependencies away."
		};
	}
}
function place(item) {
	return {
		line: item.line,
		column: item.column
	};
}
function prefixOf(name) {
	return /^\D*/.exec(name.toLowerCase())?.[0].replace(/[\s-]+$/, "") ?? "";
}
function meansSelf(known, name, item) {
	return known.has(name) || item.title.toLowerCase().startsWith(name.toLowerCase());
}
const MAX_CYCLES = 20;
const MAX_NAMES = 20;
function namesOf(cycle) {
	const names = cycle.slice(0, MAX_NAMES).map(({ id, title }) => id ?? title);
	return cycle.length > MAX_NAMES ? [...names, "…"] : names;
}
function cyclesOf(plan) {
	const cycles = [];
	const state = /* @__PURE__ */ new Map();
	for (const start of plan.items) {
		const path = [];
		const stack = [{
			index: start.index,
			next: 0
		}];
		if (state.has(start.index)) continue;
		if (cycles.length >= MAX_CYCLES) break;
		state.set(start.index, "open");
		path.push(start.index);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const next = plan.items[top.index]?.dependsOn[top.next];
			top.next += 1;
			if (next === void 0) {
				state.set(top.index, "closed");
				path.pop();
				stack.pop();
			} else if (state.get(next) === "open") {
				if (cycles.length < MAX_CYCLES) cycles.push(fromFirst(plan, path.slice(path.indexOf(next))));
			} else if (!state.has(next)) {
				state.set(next, "open");
				path.push(next);
				stack.push({
					index: next,
					next: 0
				});
			}
		}
	}
	return cycles;
}
function fromFirst(plan, cycle) {
	const first = cycle.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
	const at = cycle.indexOf(first);
	return [...cycle.slice(at), ...cycle.slice(0, at)].flatMap((index) => plan.items[index] ?? []);
}
// src/plan/lint/lint-items.ts
const MANY_ITEMS = 1e3;
function* lintItems(plan) {
	yield* alike(plan);
	const derived = rollUp(plan, (index) => {
		const item = plan.items[index];
		return item === void 0 || item.children.length > 0 || item.stateFrom !== "own" ? null : item.state;
	});
	for (const item of plan.items.slice(1)) {
		const contradiction = contradictionOf(plan, item, derived[item.index] ?? "open");
		if (contradiction !== null) yield contradiction;
		if (isPlaceholder(item.title)) yield at(item, "placeholder", "warning", `"${item.title}" is still to be filled in`, "Write what is to be done, or delete the line.");
	}
	const work = plan.items.filter(({ kind }) => kind !== "check").length;
	if (work > MANY_ITEMS) yield at(plan.items[0], "plan-too-large", "warning", `The plan has ${work} items that would become issues`, "Split it into several plans, or leave out levels with `levels`.");
}
function* alike(plan) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of plan.items.slice(1)) {
		const key = [
			item.parent,
			item.section.join("\n"),
			wordKey(item.title),
			item.id ?? ""
		].join("\0");
		const first = seen.get(key);
		if (first === void 0) seen.set(key, item);
		else yield at(item, "indistinguishable", "warning", `"${item.title}" stands here twice (first in line ${first.line}): only the order tells the two apart`, "Reword one of them, so that each keeps its issue when lines move.");
	}
}
function contradictionOf(plan, item, derived) {
	if (item.stateFrom !== "own" || item.children.length === 0 || item.state === "dropped") return null;
	const open = item.children.filter((child) => plan.items[child]?.state === "open").length;
	if (item.state === "done" && open > 0) {
		const what = `${open} of ${item.children.length} below it ${open === 1 ? "is" : "are"} open`;
		return item.mark.carrier === "status" ? at(item, "status-contradiction", "warning", `The status says done, but ${what}`, "Tick what is done, or correct the status.") : at(item, "ticked-with-open-children", "warning", `Ticked, but ${what}`, "Tick what is done, or untick this.");
	}
	if (item.state === "open" && derived === "done" && item.mark.carrier === "status") return at(item, "status-contradiction", "warning", `The status says "${item.mark.text}", but everything below is done`, "Correct the status.");
	return null;
}
function at(item, code, severity, message, hint) {
	return {
		code,
		severity,
		line: item?.line ?? 1,
		column: item?.column ?? 1,
		message,
		hint
	};
}
// src/plan/lint/lint-text.ts
const CUT_AT = 512e3;
const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
const MAX_MARK = 200;
function* lintText(plan) {
	const text = withLineFeeds(plan.text);
	const lines = new Lines(text);
	const from = bodyAt(text);
	const at = (offset) => ({
		line: lines.lineOf(offset),
		column: lines.columnOf(offset)
	});
	const items = new Set(plan.items.map(({ offset }) => offset));
	for (const block of readBlocks$1(text, from, lines).blocks) {
		const box = unrenderedBox(text, block, items);
		if (box !== null) yield {
			...at(box.offset),
			code: "box-not-rendered",
			severity: "info",
			message: box.message,
			hint: box.hint
		};
		const hidden = block.type === "code" ? indentedBox(text, block) : null;
		if (hidden !== null) yield {
			...at(hidden.offset),
			code: "unread-box",
			severity: hidden.alone ? "warning" : "info",
			message: "No checkbox is read here: it is indented so far that it is code",
			hint: "Take the blanks before it away, or indent it as the list that it belongs to."
		};
		if (block.type === "table" && isTaskTable(text, block)) yield {
			...at(block.start),
			code: "table-tasks",
			severity: "info",
			message: "These tasks stand in a table: plansync does not read them",
			hint: "Write them as `- [ ] task` to give each an issue."
		};
	}
	yield* warnOfText(plan);
}
function* warnOfText(plan) {
	const text = withLineFeeds(plan.text);
	yield* unreadBoxes(text, plan.items, bodyAt(text));
	const fence = unclosedFence(text);
	if (fence !== null) {
		const lines = new Lines(text);
		yield {
			line: lines.lineOf(fence),
			column: lines.columnOf(fence),
			code: "unbalanced-fence",
			severity: "warning",
			message: "This code fence seems never to end: what follows may be read as code",
			hint: "Close it, or give quoted markdown a longer fence than the code in it."
		};
	}
	if (text.length > CUT_AT / 2 && new TextEncoder().encode(text).length > CUT_AT) yield {
		line: 1,
		column: 1,
		code: "plan-too-large",
		severity: "warning",
		message: `The plan has more than ${CUT_AT} bytes: GitHub does not give it whole in one answer, and issues can't show it`,
		hint: "Split it into several plans."
	};
}
function indentedBox(text, block) {
	if (/^(?:`{3}|~{3})/.test(text.slice(block.start, block.start + 3))) return null;
	const lines = [...linesOf$2(text, block)];
	const boxes = lines.filter(({ start, end }) => BOX_LINE.test(text.slice(start, Math.min(end, start + MAX_MARK))));
	const [first] = boxes;
	if (first === void 0) return null;
	const words = lines.filter(({ start, end }) => text.slice(start, end).trim() !== "");
	const blanks = /^[ \t>]*/.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
	return {
		offset: first.start + blanks,
		alone: boxes.length === words.length
	};
}
function bodyAt(text) {
	return /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}
function unrenderedBox(text, block, items) {
	if (block.type !== "bullet") return null;
	const { box } = block;
	if (box === null || box.rendered || block.content.start === block.content.end || !items.has(block.start)) return null;
	const why = box.optional ? "a star follows its brackets" : /[ xX]/.test(text.slice(box.mark, box.mark + box.markLength)) ? "no blank follows its brackets" : /\s/.test(text.slice(box.mark, box.mark + box.markLength)) ? "the blank between its brackets is a tab or a no-break space" : `GitHub knows no \`[${box.text}]\``;
	return {
		offset: box.open,
		message: `GitHub shows no checkbox here: ${why}`,
		hint: "plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too."
	};
}
function isTaskTable(text, block) {
	const [head] = linesOf$2(text, block);
	if (head === void 0) return false;
	const cells = text.slice(head.start, head.end).toLowerCase().split("|").map((cell) => cell.replace(/[*_`]/g, "").trim());
	const words = vocabularyOf();
	const named = cells.some((cell) => words.tasks.has(cell) || /^(?:task|step|item|title|任务|タスク|задача|tarea|tarefa)$/u.test(cell));
	const stated = cells.some((cell) => words.fields.get(cell) === "status");
	return named && stated || /\|[ \t]*\[[ xX]\][ \t]*\|/.test(text.slice(block.start, block.end));
}
// src/plan/lint/lint.ts
function lintPlan(plan) {
	return inOrder([
		...lintItems(plan),
		...lintDependencies(plan),
		...lintText(plan)
	]);
}
function warnOfPlan(plan) {
	return inOrder([
		...lintItems(plan),
		...lintDependencies(plan),
		...warnOfText(plan)
	]).filter(({ severity }) => severity !== "info");
}
function inOrder(diagnostics) {
	return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
// src/sync/report/edit-notices.ts
function noticesOfEdits(repository, plans) {
	return [...plans.flatMap(noticesOfPlan), ...noticeOfForeign(repository)];
}
function noticesOfPlan({ applied, changes }) {
	return (applied.length > 0 ? applied.filter(({ status }) => status === "done").map(({ operation }) => operation) : changes?.hold == null ? changes?.operations ?? [] : []).flatMap((operation) => operation.kind === "update" ? operation.changes.flatMap((change) => change.kind === "text" && change.note !== null ? [{
		level: "warning",
		message: `#${operation.number}: ${change.note}.`,
		hint: "Text that should stay belongs outside the block, or in the plan."
	}] : []) : []);
}
function noticeOfForeign({ issues, records, settings, writers }) {
	const { foreign } = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const numbers = foreign.filter(({ issue }) => issue.state === "open").map(({ issue }) => `#${issue.number}`);
	if (numbers.length === 0) return [];
	const isOne = numbers.length === 1;
	return [{
		level: "info",
		message: `${numbers.join(", ")} ${isOne ? "is an issue" : "are issues"} of another repository: plansync created ${isOne ? "it" : "them"} there and does not change ${isOne ? "it" : "them"} here.`,
		hint: "Bind it to an item of a plan with `plansync bind`, or remove plansync's label."
	}];
}
// src/sync/report/report-items.ts
function reportItems$1({ applied }, changes) {
	const results = collectResults(applied, changes);
	return changes.items.slice(1).map(({ item, key, issue, outcome }) => {
		const { state } = outcome;
		const { result, reason } = results.get(key) ?? restOf(changes, item, state);
		return {
			key,
			kind: item.kind,
			title: item.title,
			line: item.line,
			parent: item.parent === null || item.parent === 0 ? null : itemAt(changes.items, item.parent).item.line,
			state,
			issue: issue?.number ?? null,
			dependsOn: item.dependsOn.map((index) => itemAt(changes.items, index).item.line),
			fields: item.fields,
			result,
			reason
		};
	});
}
function collectResults(applied, changes) {
	const results = /* @__PURE__ */ new Map();
	if (changes.hold !== null || changes.following === "stopped") {
		const held = changes.hold === null ? {
			result: "skipped",
			reason: "the plan is not followed"
		} : {
			result: "held",
			reason: changes.hold.reason
		};
		for (const { key } of changes.items) results.set(key, held);
		return results;
	}
	const operations = applied.length > 0 ? applied : changes.operations.map((operation) => ({
		operation,
		status: "done",
		error: null
	}));
	for (const { operation, status, error } of operations) if (status === "failed") results.set(operation.key, {
		result: "failed",
		reason: messageOf(operation, error)
	});
	else if (status === "remaining") results.set(operation.key, {
		result: "skipped",
		reason: "left for the next run"
	});
	else if (operation.kind === "adopt") results.set(operation.key, {
		result: "adopted",
		reason: "its line names it"
	});
	else if (operation.kind === "create") results.set(operation.key, {
		result: "created",
		reason: "new in the plan"
	});
	else if (results.get(operation.key)?.result === "adopted") continue;
	else if (operation.kind === "update") {
		const state = operation.changes.find((change) => change.kind === "close" || change.kind === "reopen");
		if (state !== void 0) results.set(operation.key, {
			result: state.kind === "close" ? "closed" : "reopened",
			reason: state.why
		});
		else if (!results.has(operation.key)) results.set(operation.key, {
			result: "updated",
			reason: noteOf(operation) ?? "its text changed"
		});
	} else if (operation.kind !== "close-duplicate" && !results.has(operation.key)) results.set(operation.key, {
		result: "updated",
		reason: "its place or dependencies changed"
	});
	for (const { key, to, why } of changes.ticks) results.set(key, {
		result: to === "done" ? "ticked" : "unticked",
		reason: why
	});
	for (const { key, kind, why, index } of changes.disagreements) {
		const known = results.get(key)?.result;
		if (index === null || known !== void 0 && known !== "updated" && !TELLING.has(kind)) continue;
		results.set(key, {
			result: RESULTS[kind],
			reason: why
		});
	}
	return results;
}
const TELLING = /* @__PURE__ */ new Set([
	"conflict",
	"unread",
	"doubtful"
]);
const RESULTS = {
	conflict: "conflicting",
	drift: "drifted",
	orphan: "drifted",
	copy: "drifted",
	gone: "skipped",
	unread: "unread",
	doubtful: "held"
};
function noteOf({ changes }) {
	return changes.flatMap((change) => change.kind === "text" ? [change.note] : []).find((note) => note !== null) ?? null;
}
function messageOf({ kind, key }, error) {
	if (error === null) throw new InternalError(`The operation ${kind} of ${key} failed without an error.`);
	return error.message;
}
function restOf(changes, item, state) {
	if (state === "dropped") return {
		result: "dropped",
		reason: item.state === "dropped" ? "dropped in the plan" : "closed as not planned"
	};
	if (changes.following === "idle") return {
		result: "skipped",
		reason: "nothing in the plan is open"
	};
	return {
		result: "unchanged",
		reason: ""
	};
}
// src/sync/report/report-operations.ts
function reportOperations(plan, end) {
	const { operations = [], ticks = [], hold = null } = plan.changes ?? {};
	const isPlanned = end.mode === "preview" || hold !== null;
	return [...(isPlanned ? operations.map((operation) => ({
		operation,
		status: "planned",
		issue: null,
		error: null
	})) : plan.applied).flatMap((operation) => rowsOf(plan, operation)), ...ticks.map((tick) => reportTick(plan, tick, isPlanned ? "planned" : tickStatus(plan, tick, end)))];
}
function rowsOf(plan, { operation, status, issue, error }) {
	const number = issue ?? ("number" in operation ? operation.number : null);
	const shared = {
		item: operation.key,
		title: titleOf(plan, operation),
		issue: number,
		status,
		error
	};
	return describe(operation).map((row) => ({
		...row,
		...shared
	}));
}
function describe(operation) {
	switch (operation.kind) {
		case "create": return [{
			kind: "create",
			detail: ""
		}];
		case "update": return operation.changes.map((change) => {
			switch (change.kind) {
				case "rename": return {
					kind: "rename",
					detail: `from "${change.from}"`
				};
				case "text": return {
					kind: "update",
					detail: change.note === null ? "text" : `text: ${change.note}`
				};
				case "labels": return {
					kind: "update",
					detail: `labels ${[...change.added.map((name) => `+${name}`), ...change.removed.map((name) => `-${name}`)].join(" ")}`
				};
				case "close": return {
					kind: "close",
					detail: `${change.reason === "not_planned" ? "as not planned: " : ""}${change.why}`
				};
				case "reopen": return {
					kind: "reopen",
					detail: change.why
				};
			}
		});
		case "adopt": return [{
			kind: "adopt",
			detail: "its line names it"
		}];
		case "move": return [{
			kind: "move",
			detail: `under #${operation.parent}`
		}];
		case "reorder": return [{
			kind: "reorder",
			detail: operation.after === null ? "to the front" : `behind #${operation.after}`
		}];
		case "block": return [{
			kind: "block",
			detail: `by #${operation.blocker}`
		}];
		case "unblock": return [{
			kind: "unblock",
			detail: `by #${operation.blocker}`
		}];
		case "comment": return [{
			kind: "comment",
			detail: "says what its closing completed"
		}];
		case "close-duplicate": return [{
			kind: "close-duplicate",
			detail: `of #${operation.original}`
		}];
	}
}
function titleOf({ tracked }, operation) {
	if (operation.kind === "create") return operation.issue.title;
	const index = "index" in operation ? operation.index : null;
	return (index === null ? tracked.base?.byKey.get(operation.key)?.item : tracked.file.plan?.items[index])?.title ?? operation.key;
}
function reportTick({ tracked, edited }, tick, status) {
	return {
		kind: tick.to === "done" ? "tick" : "untick",
		item: tick.key,
		title: tracked.file.plan?.items[tick.index]?.title ?? tick.key,
		issue: tick.source,
		detail: tick.why,
		status,
		error: edited?.unwritable.has(tick.index) ? {
			message: "The plan has no place for this mark.",
			hint: "Give the item a box, or a status field."
		} : null
	};
}
function tickStatus({ edited, next }, tick, { commit }) {
	if (edited?.unwritable.has(tick.index)) return "failed";
	return next !== null && commit !== null ? "done" : "planned";
}
// src/sync/stages/plan-progress.ts
function planProgress(plan, changes) {
	const counts = progress(plan, (item) => itemAt(changes.items, item.index).outcome.state);
	const { done, total } = counts;
	return {
		...counts,
		status: total > 0 && done === total ? "done" : done > 0 ? "started" : "open"
	};
}
// src/report/count.ts
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function countDoubts(plans) {
	return plans.filter(({ outcome }) => outcome !== "held").flatMap(({ items }) => items.filter(({ result }) => result === "held")).length;
}
// src/sync/report/report-refused.ts
function reportRefused(shared, diagnostics) {
	const reason = (diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0])?.message ?? "it can't be read";
	return {
		...shared,
		title: shared.path,
		status: null,
		outcome: "refused",
		reason,
		done: 0,
		total: 0,
		dropped: 0,
		before: null,
		issue: null,
		items: [],
		operations: [],
		orphans: []
	};
}
// src/sync/report/report-away.ts
function reportAway(repository, { record, why, rescued }) {
	const numbers = listedItems(record).flatMap(([key, number]) => number === 0 || rescued.has(key) ? [] : [number]);
	const open = numbers.filter((number) => repository.issues.find(number)?.state === "open").length;
	const shared = reportRefused({
		path: record.path,
		id: record.plan,
		diagnostics: []
	}, []);
	const left = `its ${count(numbers.length, "issue")} (${open} open) are left as they are`;
	const leave = `plansync leave --plan ${record.path}`;
	return {
		...shared,
		outcome: why === "left-out" ? "left-out" : "orphaned",
		reason: why === "replaced" ? `another plan is at its path; ${left}. Restore it under any name, or release them with \`${leave}\`` : why === "gone" ? `its file is gone; ${left}. Restore the file, or release them with \`${leave}\`` : `the choice of plans leaves it out; ${left}. Include it again, or release them with \`${leave}\``,
		issue: record.items[0]?.[1] || null
	};
}
// src/issue/prose.ts
function renderProse(text) {
	const parts = cleanLine(text).split("`");
	const isCode = (at) => at % 2 === 1;
	if (!(parts.length % 2 === 1 && parts.every((part, at) => !isCode(at) || /^(?!.*<!)[^|\s][^|]*$/.test(part)))) return escapeMarkdown(text);
	return parts.map((part, at) => isCode(at) ? `\`${part}\`` : escapeWithin(part)).join("");
}
function escapeWithin(part) {
	const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
	return `${before}${escapeMarkdown(inner)}${after}`;
}
// src/report/annotations.ts
function sentence(text) {
	return /[.!?:…]$/.test(text) || text === "" ? text : `${text}.`;
}
// src/report/plan-section.ts
const MAX_PROBLEMS = 30;
function renderProgress(before, after) {
	const bar = `\`${progressBar(after.done, after.total)}\``;
	const now = `**${after.done} of ${after.total}**, ${percent(after.done, after.total)} %`;
	const isSame = before?.done === after.done && before.total === after.total;
	if (before === null) return `${bar} ${now} (new)`;
	if (isSame) return `${bar} ${now}`;
	return `${bar} ${before.done} of ${before.total}, ${percent(before.done, before.total)} % → ${now}`;
}
function renderState({ outcome, path, reason }) {
	switch (outcome) {
		case "held": return `> [!WARNING]\n> **Held**: ${renderProse(reason)}. To approve this version, comment \`${allowCommand(path)}\` on any issue or pull request of this repository.`;
		case "refused": return `> [!CAUTION]\n> **Not read**: ${renderProse(reason)} This plan is skipped.`;
		case "left-out": return `> [!NOTE]\n> **No longer followed**: ${renderProse(reason)}.`;
		case "orphaned": return `> [!NOTE]\n> **Orphaned**: ${renderProse(reason)}.`;
		case "idle":
		case "stopped": return `*${renderProse(reason)}*`;
		case "failed":
		case "synced":
		case "unchanged": return "";
	}
}
function allowCommand(path) {
	return `/plansync allow ${path.replaceAll("`", "'")}`;
}
function renderProblems({ path, diagnostics }) {
	const problems = diagnostics.filter(({ severity }) => severity !== "info");
	if (problems.length === 0) return "";
	const lines = problems.slice(0, MAX_PROBLEMS).map(({ severity, line, column, message, hint }) => `- ${severity === "error" ? "❌" : "⚠️"} ${nameFile(`${path}:${line}:${column}`)} ${renderProse(sentence(message))} *${renderProse(hint)}*`);
	const more = problems.length > MAX_PROBLEMS ? `\n- and ${problems.length - MAX_PROBLEMS} more` : "";
	return `**Problems in the plan**\n\n${lines.join("\n")}${more}`;
}
function nameFile(path) {
	return `\`${path.replaceAll("`", "'")}\``;
}
// src/sync/report/report-doubts.ts
function doubtsOf(plan, changes) {
	return [
		...ambiguities(plan, changes),
		...questions(plan, changes),
		...assumptions(plan, changes),
		...doubtfulLines(plan, changes),
		...closedAway(plan, changes),
		...closedPlan(plan, changes)
	];
}
function ambiguities(plan, { identity }) {
	return identity.ambiguous.flatMap(({ removed, candidates }) => {
		const [first] = candidates;
		if (first === void 0) throw new InternalError(`"${removed.item.title}" is ambiguous without any candidate.`);
		return atItem(plan, first, {
			code: "ambiguous-item",
			severity: "warning",
			message: `"${removed.item.title}" may have become any of ${candidates.length} items here; none was matched with it.`,
			hint: bindHint(removed.issue, plan.items[first])
		});
	});
}
function questions(plan, { identity }) {
	const ambiguous = new Set(identity.ambiguous.map(({ removed }) => removed));
	return identity.questions.flatMap(({ removed, candidate }) => removed.issue === null || ambiguous.has(removed) ? [] : atItem(plan, candidate, {
		code: "same-item",
		severity: "warning",
		message: `Is this #${removed.issue}, "${removed.item.title}"? Until you say so, the issue stays as it is.`,
		hint: bindHint(removed.issue, plan.items[candidate])
	}));
}
function assumptions(plan, { items }) {
	return items.flatMap(({ item, base, isAssumed }) => {
		if (!isAssumed || base === null || base.issue === null || item.title === base.item.title) return [];
		return atItem(plan, item.index, {
			code: "taken-for-the-same",
			severity: "info",
			message: `Taken as the same item: #${base.issue} "${base.item.title}" is "${item.title}" now.`,
			hint: "If it is not, bind the issue to its item with `/plansync bind`."
		});
	});
}
function doubtfulLines(plan, { items }) {
	return items.flatMap(({ item, doubt }) => doubt === null ? [] : atItem(plan, item.index, {
		code: "doubtful-reference",
		severity: "warning",
		message: `No issue is made for this line: ${doubt.why}.`,
		hint: doubt.hint
	}));
}
function closedAway(plan, { items }) {
	const closed = items.filter(({ item, outcome }) => item.index > 0 && outcome.closedAway);
	const [first] = closed;
	if (first === void 0) return [];
	return atItem(plan, first.item.index, {
		code: "closed-while-away",
		severity: "warning",
		message: `${count(closed.length, "issue")} of this plan ${closed.length === 1 ? "was" : "were"} closed while it was away: no box was ticked.`,
		hint: `Tick what is done, or tick all of them with \`${allowCommand(plan.path)}\`.`
	});
}
function closedPlan(plan, { items, following }) {
	const { issue, outcome } = itemAt(items, PLAN_ITEM);
	const { drift } = outcome;
	if (issue === null || drift === null || following !== "followed" || issue.state === "open") return [];
	return atItem(plan, PLAN_ITEM, {
		code: "plan-issue-closed",
		severity: "warning",
		message: `#${issue.number}, the issue of this plan, was ${drift}.`,
		hint: "Reopen it, or close it as not planned to stop following the plan."
	});
}
function bindHint(issue, item) {
	return issue === null || item === void 0 ? "Bind the old issue to its item with `plansync bind`, or leave it closed." : `If it is, write \`/plansync bind #${issue} ${item.title.replaceAll("`", "'")}\`.`;
}
function atItem(plan, index, diagnostic) {
	const item = plan.items[index];
	return item === void 0 ? [] : [{
		...diagnostic,
		line: Math.max(1, item.line),
		column: item.column
	}];
}
// src/sync/report/report-run.ts
function reportRun(stage, mode) {
	const { repository, plans: reached, commit, pullRequests, notices, limitedUntil } = "commit" in stage ? stage : unwritten(stage);
	const end = {
		mode,
		commit
	};
	const plans = [...reached.map((plan) => reportPlan$1(plan, end)), ...repository.away.filter(({ record, why }) => record.away !== why).map((away) => reportAway(repository, away))];
	const totals = countTotals(plans, end);
	const isIncomplete = totals.remaining > 0;
	return {
		version: 1,
		mode,
		outcome: totals.failed > 0 ? "failed" : isIncomplete ? "incomplete" : "complete",
		repository: repository.repo,
		plans,
		totals,
		commit,
		pullRequest: pullRequests[0] ?? null,
		notices: [
			...noticesOf(repository),
			...noticesOfEdits(repository, reached),
			...notices.map((notice) => ({
				...notice,
				level: "warning"
			})),
			...limitNotice(limitedUntil)
		]
	};
}
function unwritten({ repository, plans }) {
	return {
		repository,
		plans: plans.map((plan) => withNothingApplied(repository, plan)),
		limitedUntil: null,
		commit: null,
		pullRequests: [],
		notices: []
	};
}
function reportPlan$1(applied, end) {
	const { changes, tracked } = applied;
	const { file, planId, base } = tracked;
	const shared = {
		path: file.path,
		id: planId,
		diagnostics: file.diagnostics
	};
	if (file.plan === null || changes === null) return reportRefused(shared, file.diagnostics);
	const { plan } = file;
	const counts = planProgress(plan, changes);
	const operations = reportOperations(applied, end);
	const failed = operations.some(({ status }) => status === "failed");
	const outcome = outcomeOf(changes, operations.length > 0, failed);
	return {
		...shared,
		diagnostics: diagnosticsOf(file.diagnostics, plan, changes, end.mode),
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome,
		reason: reasonOf(changes, outcome),
		done: counts.done,
		total: counts.total,
		dropped: counts.dropped,
		before: base === null ? null : progress(base.plan),
		issue: changes.items[0]?.issue?.number ?? null,
		items: reportItems$1(applied, changes),
		operations,
		orphans: changes.disagreements.flatMap(({ index, issue, why }) => index === null && issue !== null ? [{
			issue,
			reason: why
		}] : [])
	};
}
function diagnosticsOf(found, plan, changes, mode) {
	return [
		...mode === "preview" ? found : found.filter(({ severity }) => severity !== "info"),
		...mode === "preview" ? lintPlan(plan) : warnOfPlan(plan),
		...doubtsOf(plan, changes)
	].sort((a, b) => a.line - b.line || a.column - b.column);
}
function outcomeOf(changes, hasOperations, failed) {
	if (changes.following === "stopped") return "stopped";
	if (changes.following === "idle") return "idle";
	if (changes.hold !== null) return "held";
	if (failed) return "failed";
	return hasOperations ? "synced" : "unchanged";
}
function reasonOf(changes, outcome) {
	switch (outcome) {
		case "held": return `${changes.hold?.reason ?? "it would change much at once"}: it needs approval from someone with write access`;
		case "stopped": return "its own issue was closed as not planned: reopen it to follow the plan again";
		case "idle": return "nothing in it is open, so nothing was created";
		case "failed": return "some operations failed";
		case "synced":
		case "unchanged":
		case "refused":
		case "orphaned":
		case "left-out": return "";
	}
}
function countTotals(plans, end) {
	const operations = plans.filter(({ outcome }) => end.mode === "preview" || outcome !== "held").flatMap((plan) => plan.operations);
	const sumOf = (...kinds) => operations.filter(({ kind, status }) => kinds.includes(kind) && (status === "done" || status === "planned")).length;
	const items = plans.flatMap((plan) => plan.items);
	const done = plans.reduce((sum, plan) => sum + plan.done, 0);
	const total = plans.reduce((sum, plan) => sum + plan.total, 0);
	const written = operations.filter(({ status }) => status === "done");
	return {
		created: sumOf("create"),
		adopted: sumOf("adopt"),
		updated: sumOf("update", "rename", "move", "reorder", "block", "unblock"),
		closed: sumOf("close", "close-duplicate"),
		reopened: sumOf("reopen"),
		ticked: sumOf("tick"),
		unticked: sumOf("untick"),
		dropped: plans.reduce((sum, plan) => sum + plan.dropped, 0),
		held: plans.filter(({ outcome }) => outcome === "held").length,
		remaining: operations.filter(({ status }) => status === "remaining").length,
		conflicts: items.filter(({ result }) => result === "conflicting").length,
		unread: items.filter(({ result }) => result === "unread").length,
		failed: operations.filter(({ status }) => status === "failed").length,
		done,
		total,
		progress: percent(done, total),
		changed: end.mode === "sync" && (written.length > 0 || end.commit !== null)
	};
}
function noticesOf(repository) {
	const { capabilities, truncated } = repository.look;
	const notices = [];
	if (!capabilities.subIssues) notices.push({
		level: "info",
		message: "This server has no sub-issues: tasks are listed in the text of the issue above them.",
		hint: "No action is needed; the hierarchy appears once the server supports sub-issues."
	});
	if (truncated) notices.push({
		level: "warning",
		message: "The repository's file list was too long for one answer; plans may be missing.",
		hint: "Name the plan files in the `plans` input."
	});
	for (const path of repository.unreadableRecords) notices.push({
		level: "warning",
		message: `The record ${path} can't be read; it is rebuilt from the markers in the issues.`,
		hint: "No action is needed."
	});
	return notices;
}
function limitNotice(limitedUntil) {
	if (limitedUntil === null) return [];
	return [{
		level: "warning",
		message: `GitHub's limits ended this run; they allow more at ${new Date(limitedUntil).toISOString()}.`,
		hint: "The next run continues where this one stopped."
	}];
}
// src/sync/report/report-files.ts
function reportFiles(plans, knownOf = () => null) {
	const ids = /* @__PURE__ */ new Set();
	const reports = plans.map((local) => {
		const known = knownOf(local);
		const id = known?.id ?? planId(local.file.path, (candidate) => ids.has(candidate));
		ids.add(id);
		return reportPlan(local, id, known);
	});
	return {
		version: 1,
		mode: "lint",
		outcome: "complete",
		repository: null,
		plans: reports,
		totals: totalsOf(reports),
		commit: null,
		pullRequest: null,
		notices: []
	};
}
function reportPlan({ file, shown }, id, known) {
	const { plan, diagnostics } = file;
	const shared = {
		path: shown,
		id,
		diagnostics,
		before: null,
		operations: [],
		orphans: []
	};
	if (plan === null) {
		const reason = diagnostics.find(({ severity }) => severity === "error")?.message ?? "it can't be read";
		return {
			...shared,
			title: shown,
			status: null,
			outcome: "refused",
			reason,
			done: 0,
			total: 0,
			dropped: 0,
			issue: null,
			items: []
		};
	}
	return {
		...shared,
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome: "unchanged",
		reason: "",
		...progress(plan),
		issue: known?.issues[0] ?? null,
		items: reportItems(plan, known?.keys ?? assignKeys(id, plan.items, /* @__PURE__ */ new Map(), () => false), known?.issues ?? [])
	};
}
function reportItems(plan, keys, issues) {
	const lineOf = (index) => index === null || index === 0 ? null : plan.items[index]?.line ?? null;
	return plan.items.slice(1).map(({ index, kind, title, line, parent, state, dependsOn, fields }) => ({
		key: elementAt(keys, index, "keys"),
		kind,
		title,
		line,
		parent: lineOf(parent),
		state,
		issue: issues[index] ?? null,
		dependsOn: dependsOn.flatMap((other) => lineOf(other) ?? []),
		fields,
		result: "unchanged",
		reason: ""
	}));
}
function totalsOf(plans) {
	const sum = (pick) => plans.reduce((total, plan) => total + pick(plan), 0);
	const done = sum((plan) => plan.done);
	const total = sum((plan) => plan.total);
	return {
		created: 0,
		adopted: 0,
		updated: 0,
		closed: 0,
		reopened: 0,
		ticked: 0,
		unticked: 0,
		dropped: sum((plan) => plan.dropped),
		held: 0,
		remaining: 0,
		conflicts: 0,
		unread: 0,
		failed: 0,
		done,
		total,
		progress: percent(done, total),
		changed: false
	};
}
// src/sync/report/skipped-repository.ts
const NOTICES = {
	archived: notice("This repository is archived: nothing can be changed in it.", "Unarchive it to continue."),
	"no-issues": notice("Issues are turned off in this repository: plansync does nothing here.", "Turn them on under Settings → General → Features."),
	"fork-without-issues": notice("This is a fork without issues: plansync does nothing here.", "Turn on issues in the settings of the fork if it is to have plans of its own."),
	fork: notice("This is a fork: its plans are synced in the repository that it was forked from.", "Set `mode: sync` if the fork is to have plans and issues of its own.")
};
function reportSkipped(repository, mode) {
	const reason = reasonToSkip(repository.look, repository.settings);
	if (reason === null) return null;
	return {
		...reportFiles(repository.plans.map(({ file }) => ({
			file,
			shown: file.path
		}))),
		mode,
		repository: repository.repo,
		notices: [NOTICES[reason]]
	};
}
function notice(message, hint) {
	return {
		level: "info",
		message,
		hint
	};
}
// src/report/failing.ts
function countFailing(plans, from) {
	if (from === "never") return 0;
	const severities = new Set(from === "error" ? ["error"] : ["error", "warning"]);
	return plans.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severities.has(severity)).length;
}
// src/report/change-groups.ts
const VERBS = [
	"reopen",
	"create",
	"adopt",
	"rename",
	"move",
	"close",
	"drop",
	"close duplicate",
	"tick",
	"untick",
	"update"
];
function verbOf(operation) {
	switch (operation.kind) {
		case "close": return operation.detail.startsWith("as not planned") ? "drop" : "close";
		case "close-duplicate": return "close duplicate";
		case "update":
		case "reorder":
		case "block":
		case "unblock":
		case "comment": return "update";
		case "create":
		case "adopt":
		case "rename":
		case "move":
		case "reopen":
		case "tick":
		case "untick": return operation.kind;
	}
}
function groupChanges(operations) {
	return VERBS.map((verb) => ({
		verb,
		operations: operations.filter((operation) => verbOf(operation) === verb)
	})).filter((group) => group.operations.length > 0);
}
function quietIssues(plan) {
	const loud = new Set(plan.operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
	const quiet = /* @__PURE__ */ new Map();
	for (const operation of plan.operations) if (!loud.has(operation.item) && !quiet.has(operation.item)) quiet.set(operation.item, operation);
	return [...quiet.values()];
}
function countMails(operations) {
	const loud = /* @__PURE__ */ new Set([
		"create",
		"reopen",
		"close",
		"drop",
		"close duplicate"
	]);
	return operations.filter((operation) => loud.has(verbOf(operation)) || operation.kind === "comment").length;
}
function summariseChanges(operations, tense) {
	const loud = new Set(operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
	const present = groupChanges(operations).map(({ verb, operations: grouped }) => {
		const items = grouped.map(({ item }) => item).filter((item) => verb !== "update" || !loud.has(item));
		return {
			verb,
			count: verb === "update" ? new Set(items).size : items.length
		};
	}).filter(({ count }) => count > 0);
	const isMark = (verb) => verb === "tick" || verb === "untick";
	return enumerate([...phrases(present.filter(({ verb }) => !isMark(verb)), "issue", tense), ...phrases(present.filter(({ verb }) => isMark(verb)), "item", tense)]);
}
function phrases(groups, noun, tense) {
	return groups.map(({ verb, count }, at) => {
		const [word, ...rest] = WORDS[verb][tense === "past" ? 1 : 0].split(" ");
		return [
			word,
			`${count}${at > 0 ? "" : count === 1 ? ` ${noun}` : ` ${noun}s`}`,
			...rest
		].join(" ");
	});
}
const WORDS = {
	reopen: ["reopen", "reopened"],
	create: ["create", "created"],
	adopt: ["adopt", "adopted"],
	rename: ["rename", "renamed"],
	move: ["move", "moved"],
	close: ["close", "closed"],
	drop: ["drop", "dropped"],
	tick: ["tick", "ticked"],
	untick: ["untick", "unticked"],
	"close duplicate": ["close as duplicates", "closed as duplicates"],
	update: ["update", "updated"]
};
function enumerate(parts) {
	const last = parts.at(-1);
	if (last === void 0) return "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
// src/report/change-list.ts
const MAX_UNFOLDED = 12;
const HEADINGS = {
	reopen: ["Reopen", "Reopened"],
	create: ["Create", "Created"],
	adopt: ["Adopt", "Adopted"],
	rename: ["Rename", "Renamed"],
	move: ["Move", "Moved"],
	close: ["Close", "Closed"],
	drop: ["Close as not planned", "Closed as not planned"],
	"close duplicate": ["Close as duplicate", "Closed as duplicate"],
	tick: ["Tick in the plan", "Ticked in the plan"],
	untick: ["Untick in the plan", "Unticked in the plan"],
	update: ["Update", "Updated"]
};
function renderChanges(plan, options) {
	return [...groupChanges(plan.operations).filter(({ verb }) => verb !== "update").map((group) => renderGroup(plan, group, options)), renderQuiet(plan, options.tense)].filter((part) => part !== "");
}
function fold(heading, lines, isOpen) {
	return `<details${isOpen ? " open" : ""}>\n<summary><b>${heading}</b></summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function renderGroup(plan, { verb, operations }, options) {
	const { tense, nameIssue, most = Number.POSITIVE_INFINITY } = options;
	const depthOf = depths(plan, operations);
	const lines = operations.slice(0, most).map((operation) => {
		const number = operation.issue === null ? "" : `${nameIssue(operation.issue)} `;
		const detail = verb === "create" ? placeOf(plan, operation, depthOf, nameIssue) : detailOf(operation);
		return `${"  ".repeat(depthOf(operation))}- ${number}${escapeMarkdown(operation.title)}${detail}`;
	});
	if (operations.length > most) lines.push(`- and ${operations.length - most} more`);
	return fold(`${HEADINGS[verb][tense === "future" ? 0 : 1]} (${operations.length})`, lines, operations.length <= MAX_UNFOLDED);
}
function detailOf({ kind, detail }) {
	if (detail === "") return "";
	if (kind === "rename") return ` (was ${escapeMarkdown(detail.replace(/^from /, ""))})`;
	if (kind === "move") return ` (${detail.replace(/[^#\w ]/g, "")})`;
	return ` (${escapeMarkdown(detail.replace(/^as not planned: /, ""))})`;
}
function placeOf(plan, operation, depthOf, nameIssue) {
	if (depthOf(operation) > 0) return "";
	const line = plan.items.find(({ key }) => key === operation.item)?.parent ?? null;
	const above = line === null ? plan.issue : plan.items.find((item) => item.line === line)?.issue ?? null;
	return above === null || above === operation.issue ? "" : ` (under ${nameIssue(above)})`;
}
function depths(plan, operations) {
	const listed = new Set(operations.filter(({ kind }) => kind === "create").map(({ item }) => item));
	const byKey = new Map(plan.items.map((item) => [item.key, item]));
	const byLine = new Map(plan.items.map((item) => [item.line, item]));
	const hasPlan = [...listed].some((key) => !byKey.has(key));
	const above = ({ parent }) => parent === null ? void 0 : byLine.get(parent);
	return ({ item: key, kind }) => {
		const item = byKey.get(key);
		if (kind !== "create" || item === void 0) return 0;
		let depth = hasPlan ? 1 : 0;
		for (let at = above(item); at !== void 0; at = above(at)) if (listed.has(at.key)) depth += 1;
		return depth;
	};
}
function renderQuiet(plan, tense) {
	const quiet = quietIssues(plan).length;
	if (quiet === 0) return "";
	const isOnly = plan.operations.every((operation) => verbOf(operation) === "update");
	const verb = tense === "past" ? "changed" : quiet === 1 ? "changes" : "change";
	return `${isOnly ? "Only the" : "The"} text, order or dependencies of ${count(quiet, isOnly ? "issue" : "more issue")} ${verb}.`;
}
// src/report/cut-blocks.ts
function cutBlocks(whole, limit, last, sizeOf = (text) => text.length) {
	if (sizeOf(whole) <= limit) return whole;
	let kept = "";
	let size = 0;
	let folds = 0;
	for (const block of whole.split("\n\n")) {
		const text = sizeOf(block) > limit / 2 ? `${firstLines(block, limit / 2, sizeOf)}\n- …` : block;
		size += sizeOf(text) + 2;
		if (size > limit) break;
		kept += kept === "" ? text : `\n\n${text}`;
		folds += block.startsWith("<details") ? 1 : block === "</details>" ? -1 : 0;
	}
	return `${kept}${"\n\n</details>".repeat(Math.max(0, folds))}\n\n${last}`;
}
function firstLines(block, limit, sizeOf) {
	const lines = [];
	let size = 0;
	for (const line of block.split("\n")) {
		size += sizeOf(line) + 1;
		if (size > limit) break;
		lines.push(line);
	}
	return lines.join("\n");
}
// src/report/pull-comment.ts
const PULL_MARKER = "<!-- plansync preview -->";
const MAX_COMMENT = 6e4;
function pullComment({ report, gains, remarks = [], summaryUrl, limit = MAX_COMMENT }) {
	const shown = report.plans.filter(isWorthSaying);
	if (shown.length === 0 && gains.length === 0 && remarks.length === 0) return null;
	const warnings = report.notices.filter(({ level }) => level !== "info");
	const parts = [
		PULL_MARKER,
		`### plansync: ${headline(shown, gains)}`,
		...warnings.map(({ message, hint }) => `> [!WARNING]\n> ${renderProse(`${message} ${hint}`)}`),
		...shown.map((plan) => renderPlan(plan, shown.length > 1)),
		...gains.map((gain) => renderGain(gain)),
		renderMails(shown)
	];
	const where = summaryUrl === null ? "" : ` All of it is in the [job summary](${summaryUrl}).`;
	return cutBlocks(parts.filter((part) => part !== "").join("\n\n"), limit, `*This preview was truncated.${where}*`);
}
function isWorthSaying({ operations, diagnostics, outcome }) {
	return outcome === "held" || outcome === "refused" || outcome === "orphaned" || operations.length > 0 || diagnostics.some(({ severity }) => severity !== "info");
}
function headline(plans, gains) {
	const changes = summariseChanges(plans.flatMap((plan) => plan.operations), "future");
	const doubts = countDoubts(plans);
	if (changes !== "") return `merging this will ${changes}${doubts === 0 ? "" : `; ${count(doubts, "line")} in doubt`}`;
	if (plans.length === 0 && gains.length === 0) return "merging this changes no issue";
	if (plans.length === 0) return `merging this completes ${count(gains.flatMap(({ items }) => items).length, "item")}`;
	const problems = plans.flatMap(({ diagnostics }) => diagnostics).length;
	if (problems > 0) return `${count(problems, "problem")} in plans`;
	return "merging this changes no issue";
}
function renderPlan(plan, isOneOfMany) {
	const name = `**${escapeMarkdown(plan.title)}** · ${nameFile(plan.path)}`;
	return [
		isOneOfMany ? `---\n\n${name}` : name,
		plan.total > 0 ? renderProgress(plan.before, plan) : "",
		renderState(plan),
		...renderChanges(plan, {
			tense: "future",
			nameIssue: (number) => `#${number}`
		}),
		renderProblems(plan)
	].filter((part) => part !== "").join("\n\n");
}
function renderGain({ path, title, items, before, after }) {
	const lines = items.map((item) => `- #${item.issue} ${escapeMarkdown(item.title)}`);
	const progress = renderProgress(before, after);
	return `**${escapeMarkdown(title)}** · ${nameFile(path)}\n\n${progress} by the issues that this closes:\n\n${lines.join("\n")}`;
}
function renderMails(plans) {
	const mails = countMails(plans.flatMap(({ operations }) => operations));
	return mails === 0 ? "" : `<sub>${count(mails, "notification")} to people who watch this repository.</sub>`;
}
// src/respond/closing-gain.ts
function closingGain(plan, closing) {
	const items = plan.items.flatMap(({ issue, title, state }) => issue !== null && closing.has(issue) && state === "open" ? [{
		issue,
		title
	}] : []);
	if (items.length === 0) return null;
	const byLine = new Map(plan.items.map((item) => [item.line, item]));
	const isClosed = (item) => {
		if (item.issue !== null && closing.has(item.issue)) return true;
		const parent = item.parent === null ? void 0 : byLine.get(item.parent);
		return parent !== void 0 && isClosed(parent);
	};
	const completed = countedItems(plan.items).filter((item) => item.state === "open" && isClosed(item)).length;
	const { path, title, done, total } = plan;
	return {
		path,
		title,
		items,
		before: {
			done,
			total
		},
		after: {
			done: Math.min(total, done + completed),
			total
		}
	};
}
function countedItems(items) {
	const work = items.filter(({ kind }) => kind !== "check");
	const parents = new Set(work.map(({ parent }) => parent));
	return work.length > 0 ? work.filter(({ line }) => !parents.has(line)) : items;
}
// src/respond/touched.ts
function touchedBy(files, configPath, { plans, away }) {
	const paths = new Set(files.flatMap(({ path, previousPath }) => [path, ...previousPath === null ? [] : [previousPath]]));
	if (paths.has(configPath)) return () => true;
	const recordPath = new Map([...plans.flatMap(({ planId, record }) => record === null ? [] : [[planId, record.path]]), ...away.map(({ record }) => [record.plan, record.path])]);
	return ({ path, id }) => paths.has(path) || paths.has(recordPath.get(id) ?? path);
}
// src/respond/work-out-preview.ts
const MAX_TEXT = 3e5;
async function workOutPreview(context, pull) {
	const { files, complete } = await context.pulls.changedFiles(pull.number);
	const { changes, remarks } = await countedChanges(context, pull.number, files);
	const { reader, conflicts } = mergedReader({
		...context,
		head: pull.head,
		changes
	});
	const found = await readRepositoryState(reader, {
		overrides: context.overrides,
		mayBeEmpty: true
	});
	const { branch } = found.look.tip;
	if (branch !== pull.base) return {
		kind: "nothing",
		why: `Plans are read from ${branch}; #${pull.number} targets ${pull.base}.`
	};
	const skipped = reportSkipped(found, "preview");
	if (skipped !== null) return {
		kind: "skipped",
		report: JSON.stringify(skipped)
	};
	const decided = await decideAll(context, found);
	const { repository } = decided;
	const whole = reportRun(decided, "preview");
	const isTouched = complete ? touchedBy(changes, context.overrides.configPath, repository) : () => true;
	const plans = whole.plans.filter(isTouched);
	const touched = new Set(plans.map(({ path }) => path));
	const touchedPlans = decided.plans.filter(({ tracked }) => touched.has(tracked.file.path));
	const away = repository.away.filter(({ record }) => touched.has(record.path));
	const { done, total, progress, dropped } = whole.totals;
	const report = {
		...reportRun({
			repository: {
				...repository,
				away
			},
			plans: touchedPlans
		}, "preview"),
		plans,
		notices: [
			...whole.notices,
			...[...conflicts].map((path) => conflictNotice(path, branch)),
			...remarks
		]
	};
	const closing = repository.records.length === 0 ? [] : await context.pulls.closingIssues(pull.number);
	const said = {
		report,
		gains: whole.plans.flatMap((plan) => closingGain(plan, new Set(closing)) ?? []),
		remarks,
		summaryUrl: context.runUrl
	};
	return {
		kind: "preview",
		report: JSON.stringify({
			...report,
			totals: {
				...report.totals,
				done,
				total,
				progress,
				dropped
			}
		}),
		comment: pullComment(said),
		text: pullComment({
			...said,
			summaryUrl: null,
			limit: MAX_TEXT
		}),
		failing: countFailing(plans, repository.settings.failOn),
		progress: {
			done,
			total,
			progress
		},
		viewer: repository.look.viewer
	};
}
function conflictNotice(path, branch) {
	return {
		level: "warning",
		message: `${path} was also changed on ${branch} in the same place: it is shown as in this pull request.`,
		hint: "The preview is accurate once the conflict is resolved."
	};
}
// src/aside/frozen-error.ts
const origins = /* @__PURE__ */ new WeakMap();
function freezeError(error, origin = null) {
	const known = typeof error === "object" && error !== null ? origins.get(error) : void 0;
	return {
		code: error instanceof PlansyncError ? error.code : "",
		message: textOf(error),
		hint: error instanceof PlansyncError ? error.hint : "",
		place: error instanceof ConfigError ? error.place : null,
		globs: error instanceof PlanNotFoundError ? error.globs : [],
		status: error instanceof GitHubError ? error.status : 0,
		retryAt: error instanceof RateLimitError ? error.retryAt : 0,
		origin: origin ?? known ?? null
	};
}
function thawError(frozen) {
	const error = errorOf(frozen);
	if (frozen.origin !== null) origins.set(error, frozen.origin);
	return error;
}
function textOf(error) {
	if (error instanceof PlanNotFoundError) return error.summary;
	return error instanceof Error && !(error instanceof PlansyncError) ? error.stack ?? error.message : messageOf$1(error);
}
function errorOf({ code, message, hint, place, globs, status, retryAt }) {
	switch (code) {
		case "config": return new ConfigError(message, {
			hint,
			...place === null ? {} : { place }
		});
		case "plan-not-found": return new PlanNotFoundError(message, {
			hint,
			globs
		});
		case "permission": return new PermissionError(message, { hint });
		case "rate-limit": return new RateLimitError(message, {
			hint,
			retryAt
		});
		case "moved": return new MovedError(message, { hint });
		case "protected-branch": return new ProtectedBranchError(message, { hint });
		case "unknown-outcome": return new UnknownOutcomeError(message, { hint });
		case "github": return new GitHubError(message, {
			hint,
			status
		});
		case "too-costly": return new CostError(message, { hint });
		case "internal": return new InternalError(message);
		default: return new Error(message);
	}
}
// src/aside/messages.ts
const ASKABLE = {
	reader: [
		"readFiles",
		"readState",
		"readBlobs",
		"readIssues",
		"findRecent",
		"isInHistory",
		"compareCommits",
		"hasWriteAccess",
		"readBodyHistory",
		"findPull"
	],
	pulls: [
		"readPull",
		"changedFiles",
		"closingIssues"
	],
	files: ["listFiles", "mergeBase"]
};
// src/aside/thread.ts
async function work({ task, repo, overrides, runUrl, now }) {
	const asking = new Asking(repo);
	const from = performance.now();
	const clock = {
		now: () => Math.round(now + performance.now() - from),
		sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms))
	};
	const log = (level) => (message) => post({
		kind: "log",
		level,
		message
	});
	const context = {
		reader: asking.reader(),
		writer: asking.writer(),
		pulls: asking.pulls(),
		files: asking.files(),
		clock,
		logger: {
			debug: log("debug"),
			info: log("info"),
			warn: log("warn"),
			progress: () => void 0
		},
		overrides,
		runUrl
	};
	try {
		post({
			kind: "done",
			value: await perform(context, task)
		});
	} catch (error) {
		post({
			kind: "failed",
			error: freezeError(error)
		});
	}
	parentPort?.close();
}
async function perform(context, task) {
	switch (task.kind) {
		case "preview": return workOutPreview(context, task.pull);
		case "allow": return allow(context, task.request);
		case "answer": return answerInPull(context, task.answer);
	}
}
var Asking = class {
	#waiting = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Map();
	#repo;
	#asked = 0;
	constructor(repo) {
		this.#repo = repo;
		parentPort?.on("message", (message) => this.#hear(message));
	}
	reader() {
		const repo = () => this.#repo;
		return {
			...this.#port("reader"),
			get repo() {
				return repo();
			},
			look: async (query) => this.#look(query)
		};
	}
	writer() {
		return { writeState: async (...args) => await this.#ask("write-state", "", args) };
	}
	pulls() {
		return this.#port("pulls");
	}
	files() {
		return this.#port("files");
	}
	#port(port) {
		return Object.fromEntries(ASKABLE[port].map((method) => [method, (...args) => this.#ask(port, method, args)]));
	}
	async #look({ wanted, ...query }) {
		const id = this.#asked + 1;
		this.#wanted.set(id, wanted);
		const { hasMore, ...look } = await this.#ask("look", "", [query]);
		const moreIssues = () => this.#ask("more-issues", "", [id]);
		return {
			...look,
			moreIssues: hasMore ? moreIssues : null
		};
	}
	#ask(port, method, args) {
		this.#asked += 1;
		const id = this.#asked;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, {
				resolve,
				reject
			});
			post({
				kind: "ask",
				id,
				port,
				method,
				args
			});
		});
	}
	#hear(message) {
		if (message.kind === "choose") {
			const wanted = this.#wanted.get(message.id) ?? (() => false);
			post({
				kind: "chosen",
				id: message.id,
				paths: message.paths.filter((path) => wanted(path))
			});
			return;
		}
		const waiting = this.#waiting.get(message.id);
		this.#waiting.delete(message.id);
		if (message.kind === "refused") waiting?.reject(thawError(message.error));
		else {
			this.#repo = message.repo;
			waiting?.resolve(message.value);
		}
	}
};
function post(message) {
	if (parentPort === null) throw new InternalError("a preview was worked out outside of its thread");
	parentPort.postMessage(message);
}
await work(workerData);
export {};
