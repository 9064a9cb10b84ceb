package countyplan.actionplans.operations;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class ActionPlansContractTests extends ModuleContract {
    private static final String HEADINGS = "area,code,title,leads,timescale,priorities\n";

    @Override
    protected ServiceModule module() {
        return new ActionPlansModule();
    }

    @Override
    protected Examples examples() {
        return Examples.ofTheCatalogue()
                .file("import", "file", "text/csv", "plan.csv",
                        HEADINGS + "CS1,CS1.9,Hold a first meeting,Carers Delivery Group,Apr 23,1\n")
                .after("tell", "move")
                .holding("action_plans_timescales.kind", "DAY")
                .holding("action_plans_leads.role", "LEAD")
                .holding("action_plans_states.state", "OPEN")
                .holding("action_plans_progress.rag", "GREEN")
                .holding("action_plans_decisions.done", "MOVED")
                .with("mine", "lead", "Carers Delivery Group")
                .file("update-from", "file", "text/csv", "sheet.csv",
                        "key,code,title,version\ncarers-2022-25/CS7.1,CS7.1,Put young carers first,1\n")
                .instead("change-all", "plan", "carers-2022-25", "whereArea", "CS1", "timescale", "Jul 24", "note",
                        "Reviewed by the carers board", "reason", "Waiting for the budget")
                .instead("change-risks", "plan", "carers-2022-25", "whereResponse", "treat", "owner", "Communities")
                .after("resume", "pause")
                .after("reopen", "complete")
                .after("correct", "progress")
                .with("correct", "entry", "2")
                .reachingBack("correct")
                .file("import-posts", "file", "text/csv", "posts.csv", "post,title,kind\nhead,Head of Service,post\n")
                .instead("change-posts", "whereKind", "post", "organisation", "Rutland County Council")
                .file("import-risks", "file", "text/csv", "risks.csv",
                        "risk,title,likelihood,impact,response\nno-van,The van is late,2,2,tolerate\n")
                .reachingBack("move-post", "move-event", "move-risk", "move-milestone")
                .after("correct-post", "change-post").reachingBack("correct-post")
                .after("correct-event", "change-event").reachingBack("correct-event")
                .after("correct-risk", "change-risk").reachingBack("correct-risk")
                .after("correct-milestone", "change-milestone").reachingBack("correct-milestone")
                .after("correct-evidence-item", "change-evidence-item").reachingBack("correct-evidence-item");
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import", List.of("create"), "file", ActionPlansContractTests::actions,
                List.of("plan", "carers-2025-28")));
    }

    private static String actions(int many) {
        var text = new StringBuilder(HEADINGS);
        for (var action = 0; action < many; action++) {
            text.append("A%1$d,A%1$d.%2$d,Do the thing,Carers Delivery Group,Apr 23,1\n".formatted(action / 500,
                    action % 500));
        }
        return text.toString();
    }
}
