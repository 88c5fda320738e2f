import type { Patterns } from "./patterns.ts";

/** What plansync knows without configuration: English, and the common words of the languages plans are written in. */
export const DEFAULT_PATTERNS: Patterns = {
  levels: {
    phase: words`
      phase, sprint, week, epic, milestone, stage, wave, iteration, increment, slice, release, chunk, track, workstream,
      fase, etapa, hito, semana, incremento, jalon, étape majeure, incrément, meilenstein, woche, etappe, inkrement,
      этап, фаза, спринт, неделя, веха, инкремент, faz, aşama,
      hafta, 阶段, 階段, フェーズ, 段階, マイルストーン, スプリント, 里程碑, 迭代, 단계, 마일스톤, 스프린트, مرحلة, المرحلة, giai đoạn, tuần
    `,
    step: words`
      step, user story, story, day, poc, feature, work package, paso, passo, étape, schritt, шаг, день,
      история, adım, gün, 步骤, 步驟, ステップ, 手順, 스텝, خطوة, الخطوة, bước, 历史故事, historia de usuario,
      história de usuário, user-story
    `,
    task: words`
      task, subtask, sub-task, ticket, todo, tarea, tarefa, tâche, aufgabe, задача, görev, 任务, 任務, タスク, 작업,
      태스크, مهمة, المهمة, nhiệm vụ
    `,
  },
  work: words`
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
  tasks: words`
    tasks, task list, tasks breakdown, task breakdown, implementation tasks, detailed tasks,
    development tasks, subtasks, sub-tasks, tareas, tarefas, tâches, aufgaben, задачи, görevler, 任务,
    任务列表, 任务清单, 任務, 任務清單, 任务分解, タスク, タスク一覧, 作業一覧, タスクリスト, 작업, 작업 목록, المهام, قائمة المهام, nhiệm vụ
  `,
  gates: words`
    success criteria, success criterion, success metrics, success metric, success indicators,
    acceptance criteria, acceptance criterion, acceptance, acceptance tests, acceptance scenarios,
    acceptance checklist, ac, definition of done, definition of ready, dod, done when, done criteria,
    exit criteria, exit gate, entry criteria, completion criteria, completion checklist, quality gate,
    quality gates, quality checks, quality checklist, quality assurance, quality standards,
    quality metrics, gate, gates, go/no-go, checklist, check list, production-grade checklist,
    constitution check, constitutional check, constitutional compliance check, constitutional compliance,
    compliance check, compliance checklist, compliance, sdd compliance check, contract tests,
    user approval required, refactoring goals, pre-implementation gates, review points, approval, approvals, sign-off,
    signoff, sign off, self-review, self review, must haves, must-haves, requirements met,
    requirement completeness, critérios de aceite, critérios de aceitação, critérios de sucesso, aceite,
    criterios de aceptación, criterios de éxito, definición de hecho, critères d'acceptation,
    critères de succès, akzeptanzkriterien, abnahmekriterien, erfolgskriterien, критерии приемки,
    критерии приёмки, критерии успеха, критерии готовности, критерий, kabul kriterleri,
    başarı kriterleri, 验收标准, 验收, 成功标准, 完成标准, 检查清单, 验收清单, 核对清单, 验收测试, 功能验收, критерії приймання, критерії готовності, критерії успіху, 驗收標準, 检查项, 完了条件, 受け入れ条件, 受入条件, 受け入れ基準, 成功基準, 完了基準,
    完了の定義, チェックリスト, 완료 조건, 완료 기준, 인수 조건, 성공 기준, 수락 기준, 체크리스트, معايير القبول, معايير النجاح, tiêu chí
  `,
  weakGates: words`
    verification, verify, validation, validate, review, reviews, deliverables, deliverable, outputs,
    prerequisites, prerequisite, preconditions, pre-requisites, pre-flight, preflight, requirements,
    edge cases, test cases, test plan, test scenarios, testing checklist, manual testing,
    security controls, scalability approach, risks, checks, final checks, health checks, criteria,
    metrics, kpis, sanity check, expected results, expected outcome, expected outcomes, outcomes, goals,
    objectives, targets, performance targets, progress tracking, progress tracker, summary, executive summary, total progress, overall progress, progress summary, status summary, entregables, entregáveis, verificación, verificação,
    validação, validierung, überprüfung, verifizierung, validación, livrables, vérification, voraussetzungen, prérequis, requisitos previos, pré-requisitos, предварительные условия, ergebnisse, проверка, результаты, doğrulama, 交付物, 产出, 关键产出, 产物, 验证, 驗證, 验证清单, 驗證清單, 测试清单, 測試清單, 确认清单, 確認清單, 检查表, 檢查表, 前置条件,
    成果物, 検証, 確認項目, 前提条件, 産出物, レビュー, 承認, 审批, 审查, 산출물, 검증, 검토, 승인, التحقق, المخرجات
  `,
  prose: words`
    example, examples, dependencies, dependency, execution order, parallel, timeline, schedule, gantt,
    rollback, appendix, notes, references, changelog, change log, history, log, evolution log,
    lessons learned, summary, overview, architecture, background, context, research, risks, risk,
    mitigation, metrics, glossary, faq, troubleshooting, alternatives, usage, how to, strategy,
    out of scope, future, 依赖, 示例, 概述, 背景, 附录, 風險, 风险, 例, 概要, 依存関係, 参考, 補足, 개요, 의존성, 예시
  `,
  legends: words`
    legend, status legend, key, notation, status key, status codes, status markers, status indicators,
    symbols, format, checkbox legend, status symbols, markers, conventions, task format, leyenda,
    legenda, légende, legende, легенда, обозначения, 图例, 圖例, 状态说明, 凡例, 범례, دليل
  `,
  prerequisites: words`
    prerequisites, prerequisite, pre-requisites, prerequisite steps, prerequisite setup,
    requisitos previos, pré-requisitos, prérequis, voraussetzungen, предварительные условия, 前置条件, 前提条件,
    사전 준비, 前置準備
  `,
  fields: {
    goal: words`
      goal, goals, objective, objectives, purpose, description, objetivo, objectif, ziel, цель, описание,
      amaç, 目标, 目標, 目的, 描述, 목표, 목적, الهدف
    `,
    dependsOn: words`
      depends on, depends, dependencies, dependency, blocked by, requires, depends-on, depends_on, dependson, blocked-by, blocked_by, blockers, blocker, depende de,
      dependencias, dependências, dépend de, dépendances, abhängig von, abhängigkeiten, зависит от,
      зависимости, bağımlılıklar, 依赖, 依賴, 前置任务, 依存, 依存関係, 의존성, 선행 작업, يعتمد على
    `,
    priority: words`
      priority, prio, prioridad, prioridade, priorité, priorität, приоритет, öncelik, 优先级, 優先級, 優先度, 우선순위,
      الأولوية
    `,
    estimate: words`
      estimate, estimated effort, effort, duration, estimated duration, estimated time, time estimate,
      time, duration estimate, effort estimate, estimation, est, size, complexity, story points, points,
      estimación, estimativa, duración, duração, durée, aufwand, dauer, оценка, длительность, süre,
      tahmini süre, 预计时间, 预估, 工时, 預估, 見積もり, 工数, 期間, 예상 소요, 예상 시간, المدة
    `,
    status: words`
      status, state, progress, estado, statut, état, zustand, статус, состояние, durum, 状态, 狀態, 状態, ステータス,
      상태, الحالة
    `,
    owner: words`
      owner, assignee, assigned to, agent, responsible, lead, responsable, responsável, verantwortlich,
      ответственный, исполнитель, sorumlu, 负责人, 負責人, 担当, 担当者, 담당자, المسؤول
    `,
    due: words`
      due, due date, due on, deadline, target date, fecha límite, prazo, échéance, fällig, fällig am, frist, срок, дедлайн,
      son tarih, 截止日期, 截止, 期限, 締切, 마감, 마감일, الموعد النهائي
    `,
    milestone: words`milestone, target milestone, release, hito, marco, jalon, meilenstein, веха, 里程碑, マイルストーン, 마일스톤`,
    type: words`type, issue type, kind, tipo, typ, тип, tür, 类型, 類型, 種別, 種類, 유형, النوع`,
    files: words`
      files, file, files affected, affected files, files to create, files to modify,
      files to create/modify, files changed, file(s), location, archivos, arquivos, fichiers, dateien,
      файлы, dosyalar, 文件, 檔案, ファイル, 対象ファイル, 파일, الملفات
    `,
    verification: words`
      verification, verify, validation, how to verify, independent test, verificación, verificação,
      vérification, überprüfung, проверка, doğrulama, 验证, 驗證, 検証, 확인, 검증, التحقق
    `,
    output: words`
      output, outputs, result, results, expected output, salida, saída, sortie, ergebnis, результат, çıktı,
      输出, 輸出, 出力, 출력, المخرجات
    `,
    acceptance: words`
      acceptance, acceptance criteria, ac, done when, success criteria, definition of done, aceite,
      critérios de aceite, criterios de aceptación, критерии приемки, kabul kriterleri, 验收标准, 完了条件, 受け入れ条件,
      완료 조건, معايير القبول
    `,
    deliverables: words`deliverables, deliverable, artifacts, entregables, entregáveis, livrables, 交付物, 成果物, 산출물`,
  },
  states: {
    done: words`
      done, complete, completed, finished, implemented, shipped, merged, closed, passed, delivered, fixed,
      resolved, ✅, ☑, ☑️, ✔, ✔️, ✓, 🟢, 🎉, hecho, completado, completada, completo, completa, terminado, concluído, concluída,
      feito, terminé, fait, fertig, erledigt, abgeschlossen, готово, завершено, выполнено, сделано,
      tamamlandı, 完成, 已完成, 完了, 済, 完了済み, 완료, مكتمل, تم, hoàn thành
    `,
    started: words`
      in progress, in-progress, in_progress, wip, started, ongoing, active, doing, partial, partially,
      in review, under review, testing, 🚧, 🔄, 🟡, ⏳, 🔨, 🏗, 🏗️, en progreso, en curso, em andamento,
      en cours, in arbeit, в работе, в процессе, частично, devam ediyor, 进行中, 進行中, 作業中, 진행 중, 진행중,
      قيد التنفيذ, đang
    `,
    open: words`
      not started, todo, to do, to-do, pending, planned, open, ready, draft, queued, backlog, upcoming,
      blocked, waiting, on hold, deferred, postponed, paused, failed, missing, incomplete, not done, not complete,
      not completed, not_started, unstarted, scheduled, proposed, planning, ⏸, ⏸️, 📋, 🔴, ❌, ⬜, ⭕, 🔲, ⛔,
      🛑, ❗, ⚪, pendiente, aplazado, adiado, reporté, verschoben, zurückgestellt, отложено, ertelendi, 延期, 보류, por hacer, pendente, a fazer, à faire, en attente, offen, ausstehend, не начато,
      запланировано, ожидает, beklemede, bekliyor, 未开始, 待办, 待开始, 未着手, 予定, 未対応, 대기, 예정, 미시작, قيد الانتظار,
      لم يبدأ
    `,
    dropped: words`
      skipped, skip, cancelled, canceled, dropped, won't do, wontfix, won't fix, wont do, abandoned,
      obsolete, removed, superseded, rejected, not planned, deprecated, descoped, declined, out of scope, 🚫, ⏭, ⏭️,
      cancelado, cancelada, annulé, abgebrochen, отменено, iptal, 已取消, 取消, 中止, 취소, ملغى, đã hủy
    `,
  },
  own: { roles: new Map(), levels: new Set() },
};

/** Words are separated by commas; a word may hold blanks. */
function words(list: TemplateStringsArray): readonly string[] {
  return list
    .join("")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
