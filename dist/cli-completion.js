import { t as findNearest } from "./cli-nearest.js";
import { n as ConfigError } from "./cli-errors.js";
// src/cli/commands/completion.ts
const WRITERS = {
	bash: writeBash,
	zsh: writeZsh,
	fish: writeFish,
	powershell: writePowerShell
};
const SHELLS = [
	"bash",
	"zsh",
	"fish",
	"powershell"
];
function completion(program, shell) {
	const known = SHELLS.find((name) => name === shell.toLowerCase());
	if (known !== void 0) return WRITERS[known](program);
	const near = findNearest(shell, SHELLS);
	throw new ConfigError(`There is no completion for \`${shell}\`.`, { hint: near === null ? `There is one for ${SHELLS.join(", ")}.` : `Did you mean \`${near}\`?` });
}
function readCommands(program) {
	return program.commands.map((command) => ({
		name: command.name(),
		about: command.summary(),
		options: command.options.flatMap(({ long, description }) => long == null ? [] : [{
			flag: long,
			about: description
		}])
	}));
}
function writeBash(program) {
	const commands = readCommands(program);
	const cases = commands.map(({ name, options }) => `    ${name}) words="${options.map(({ flag }) => flag).join(" ")} --help" ;;`);
	return `# bash completion for plansync
_plansync() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command="" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word != -* ]] && { command=$word; break; }
  done
  case $command in
    "") words="${commands.map(({ name }) => name).join(" ")} --version --help" ;;
${cases.join("\n")}
  esac
  [[ $command == help ]] && words="${program.commands.map((command) => command.name()).join(" ")}"
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _plansync plansync
`;
}
function writeZsh(program) {
	const commands = readCommands(program);
	const quote = (text) => text.replaceAll("'", `'\\''`).replaceAll(/[[\]:]/g, "\\$&");
	const cases = commands.map(({ name, options }) => {
		return `    ${name}) _arguments ${[...options, {
			flag: "--help",
			about: "show help"
		}].map(({ flag, about }) => `'${flag}[${quote(about)}]'`).join(" ")} '*:file:_files' ;;`;
	});
	return `#compdef plansync
_plansync() {
  local -a commands
  commands=(${commands.map(({ name, about }) => `'${name}:${quote(about)}'`).join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
compdef _plansync plansync
`;
}
function writeFish(program) {
	const quote = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	return `# fish completion for plansync\n${readCommands(program).flatMap(({ name, about, options }) => [`complete -c plansync -f -n __fish_use_subcommand -a ${name} -d ${quote(about)}`, ...options.map((option) => `complete -c plansync -n '__fish_seen_subcommand_from ${name}' -l ${option.flag.slice(2)} -d ${quote(option.about)}`)]).join("\n")}\n`;
}
function writePowerShell(program) {
	const quote = (text) => `'${text.replaceAll("'", "''")}'`;
	const commands = readCommands(program);
	const entry = (name, about) => `      ,@(${quote(name)}, ${quote(about === "" ? name : about)})`;
	const cases = commands.map(({ name, options }) => {
		const entries = [...options, {
			flag: "--help",
			about: "show help"
		}].map(({ flag, about }) => entry(flag, about));
		return `    ${quote(name)} = @(\n${entries.join("\n")}\n    )`;
	});
	return `# PowerShell completion for plansync
Register-ArgumentCompleter -Native -CommandName plansync -ScriptBlock {
  param($word, $line, $position)
  $commands = @(
${commands.map(({ name, about }) => entry(name, about)).join("\n")}
  )
  $options = @{
${cases.join("\n")}
  }
  $command = $line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } |
    Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
  $offered = if ($command) { $options[$command] } else { $commands }
  $offered | Where-Object { $_[0] -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}
export { completion };
