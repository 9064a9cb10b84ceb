package countyplan.actionplans.operations;

import countyplan.actionplans.*;
import countyplan.actionplans.reports.*;
import countyplan.actionplans.store.Tables;
import countyplan.core.Choices;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Action plans: areas, actions, leads, timescales, progress, and where each plan stands.
public final class ActionPlansModule implements ServiceModule {

    /// For the service loader.
    public ActionPlansModule() {
    }

    @Override
    public String id() {
        return "action-plans";
    }

    @Override
    public String title() {
        return "Action plans";
    }

    @Override
    public String about() {
        return "Action plans with their areas, actions, leads, timescales and progress, and where each plan stands";
    }

    @Override
    public int weight() {
        return 20;
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("list", "GET", ListPlans.class, PlanList.class, Plans::list),
                Operation.read("show", "GET {plan}", ShowPlan.class, PlanView.class, Plans::show),
                Operation.read("status", "GET {plan}/status", AskStatus.class, PlanStatus.class, Statuses::status),
                Operation.read("plan-rollup", "GET {plan}/rollup", AskPlanRollUp.class, RollUp.class, RollUps::ofPlan),
                Operation.read("rollup", "GET rollup/priorities", AskRollUp.class, RollUp.class, RollUps::ofStrategy),
                Operation.read("trend", "GET {plan}/trend", AskTrend.class, Trend.class, Trends::trend),
                Operation.read("rules", "GET rules/rating", AskRules.class, RuleList.class, RuleDecisions::list),
                Operation.read("propose-rule", "GET rules/rating/proposal", ProposeRule.class, RuleEffect.class,
                        RuleDecisions::propose),
                Operation.add("set-rule", "POST rules/rating", SetRule.class, RuleEffect.class, RuleDecisions::set)
                        .previewed(),
                Operation.read("action", "GET {plan}/actions/{code}", ShowAction.class, ActionView.class,
                        Actions::show),
                Operation.read("area", "GET {plan}/areas/{area}", ShowArea.class, AreaView.class, Areas::show),
                Operation.read("due", "GET {plan}/due", AskDue.class, DueActions.class, DueDates::due),
                Operation.read("leads", "GET {plan}/leads", ListLeads.class, PlanLeads.class, Leads::leads),
                Operation.read("history", "GET {plan}/actions/{code}/history",
                        AskHistory.class, ActionHistory.class, Histories::history),
                Operation.read("findings", "GET {plan}/findings",
                        AskFindings.class, PlanFindings.class, Attention::findings),
                Operation.add("create", "POST", CreatePlan.class, PlanView.class, Plans::create),
                Operation.change("change-plan", "PATCH {plan}", ChangePlan.class, PlanView.class, Plans::change),
                Operation.add("add-area", "POST {plan}/areas", AddArea.class, AreaView.class, Areas::add),
                Operation.change("change-area", "PATCH {plan}/areas/{area}",
                        ChangeArea.class, AreaView.class, Areas::change),
                Operation.add("add", "POST {plan}/actions", AddAction.class, ActionView.class, Actions::add),
                Operation.change("change", "PATCH {plan}/actions/{code}",
                        ChangeAction.class, ActionView.class, Actions::change),
                Operation.change("assign", "POST {plan}/actions/{code}/leads",
                        AssignLead.class, ActionView.class, LeadChanges::assign),
                Operation.change("release", "POST {plan}/actions/{code}/leads/release",
                        ReleaseLead.class, ActionView.class, LeadChanges::release),
                Operation.change("hand-over", "POST hand-over", HandOver.class, HandedOver.class,
                        HandOvers::handOver).previewed(),
                Operation.read("needs", "GET {plan}/needs", AskNeeds.class, PlanNeeds.class, Needs::list),
                Operation.add("add-need", "POST {plan}/actions/{code}/needs",
                        AddNeed.class, ActionView.class, Needs::add),
                Operation.change("drop-need", "POST {plan}/actions/{code}/needs/drop",
                        DropNeed.class, ActionView.class, Needs::drop),
                Operation.read("waiting", "GET {plan}/waiting", AskWaiting.class, WaitingActions.class,
                        WaitingList::waiting),
                Operation.read("what-if", "GET {plan}/events/{event}/what-if", AskWhatIf.class, WhatIf.class,
                        WhatIfs::ask),
                Operation.read("critical-path", "GET {plan}/critical-path",
                        AskCriticalPath.class, CriticalPath.class, CriticalPaths::find),
                Operation.add("progress", "POST {plan}/actions/{code}/progress",
                        AddProgress.class, ActionView.class, Actions::progress),
                Operation.change("move", "POST {plan}/actions/{code}/move",
                        MoveAction.class, ActionView.class, Actions::move),
                Operation.add("tell", "POST {plan}/actions/{code}/told",
                        TellMoves.class, ActionView.class, Tellings::tell),
                Operation.change("complete", "POST {plan}/actions/{code}/complete",
                        CompleteAction.class, ActionView.class, Decisions::complete),
                Operation.change("pause", "POST {plan}/actions/{code}/pause",
                        PauseAction.class, ActionView.class, Decisions::pause),
                Operation.change("resume", "POST {plan}/actions/{code}/resume",
                        ResumeAction.class, ActionView.class, Decisions::resume),
                Operation.change("cancel", "POST {plan}/actions/{code}/cancel",
                        CancelAction.class, ActionView.class, Decisions::cancel),
                Operation.change("reopen", "POST {plan}/actions/{code}/reopen",
                        ReopenAction.class, ActionView.class, Decisions::reopen),
                Operation.change("correct", "POST {plan}/actions/{code}/correct",
                        CorrectEntry.class, ActionHistory.class, Histories::correct),
                Operation.read("move-causes", "GET move-causes", ListMoveCauses.class, MoveCauseList.class,
                        MoveCauseLists::list),
                Operation.add("set-baseline", "POST {plan}/baselines",
                        SetBaseline.class, BaselineView.class, Baselines::set),
                Operation.read("baselines", "GET {plan}/baselines",
                        ListBaselines.class, PlanBaselines.class, Baselines::list),
                Operation.read("baseline", "GET {plan}/baselines/{baseline}",
                        ShowBaseline.class, BaselineView.class, Baselines::show),
                Operation.read("compare", "GET {plan}/compare",
                        ComparePlan.class, PlanComparison.class, Comparisons::compare),
                Operation.read("slippage", "GET {plan}/slippage",
                        AskSlippage.class, PlanSlippage.class, Slippages::slippage),
                Operation.read("briefing", "GET {plan}/briefing",
                        AskBriefing.class, PlanBriefing.class, Briefings::briefing),
                Operation.read("briefings", "GET briefings", AskBriefings.class, AllBriefings.class,
                        Briefings::briefings),
                Operation.read("timeline", "GET {plan}/timeline",
                        AskTimeline.class, PlanTimeline.class, Timelines::timeline),
                Operation.read("forecast", "GET {plan}/forecast",
                        AskForecast.class, PlanForecast.class, Forecasts::forecast),
                Operation.read("mine", "GET mine", AskMine.class, MyActions.class, Mine::mine),
                Operation.read("reminders", "GET {plan}/reminders",
                        AskReminders.class, PlanReminders.class, Reminding::reminders),
                Operation.read("workload", "GET {plan}/workload",
                        AskWorkload.class, PlanWorkload.class, Workloads::workload),
                Operation.add("import", "POST {plan}/import", ImportPlan.class, ImportResult.class, Imports::load),
                Operation.add("update-from", "POST {plan}/update-from",
                        UpdateFrom.class, UpdateResult.class, SheetUpdates::update),
                Operation.change("change-all", "POST {plan}/change-all", ChangeAll.class, ChangedAll.class,
                        BulkChanges::change).previewed(),
                Operation.read("export", "GET {plan}/export", ExportPlan.class, PlanExport.class, Exports::export));
    }

    @Override
    public List<Register<?, ?>> registers() {
        return Registers.all();
    }

    @Override
    public List<Migration> migrations() {
        return Tables.MIGRATIONS;
    }

    @Override
    public List<Choices> choices() {
        return PlanChoices.all();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        Attention.all(view, tell);
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return Titles.of(ref, view);
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        Links.of(record, view, tell);
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return Standings.of(ref, view);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("carers-action-plan.json", ActionPlansModule.class::getResourceAsStream));
    }
}
