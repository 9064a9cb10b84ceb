package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Choice;
import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Cause;
import countyplan.core.figures.Checked;
import countyplan.core.figures.Figure;
import countyplan.core.figures.Recorded;
import countyplan.core.figures.Value;
import countyplan.core.figures.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers what was published, whether it follows, and what the records say. */
final class FigureListing {
    private static final String PATH = "figures";

    private FigureListing() {}

    static FigureRecords.FigureList figures(FigureRecords.FiguresQuery query, View view) {
        List<FigureRecords.FigureRow> rows = new ArrayList<>();
        List<Checked> told = new ArrayList<>();
        List<ServiceModule> asked = query.module().map(name -> List.of(module(name, view)))
                .orElseGet(() -> modules(view));
        for (ServiceModule module : asked) {
            for (Checked checked : module.figures().on(view.asAt())) {
                if (query.verdict().map(verdict -> verdict == checked.verdict()).orElse(true)) {
                    told.add(checked);
                    rows.add(row(module, checked, view));
                }
            }
        }
        return new FigureRecords.FigureList(summary(told), rows);
    }

    private static String summary(List<Checked> told) {
        if (told.isEmpty()) {
            return "No such figures have been published by this day.";
        }
        List<String> parts = new ArrayList<>();
        count(told, Verdict.FOLLOWS, "follows", "follow", parts);
        count(told, Verdict.DIFFERS, "differs from its parts", "differ from their parts", parts);
        count(told, Verdict.CANNOT_BE_TOLD, "cannot be told", "cannot be told", parts);
        count(told, Verdict.WORKED_OUT, "is worked out", "are worked out", parts);
        count(told, Verdict.STATED, "is only stated", "are only stated", parts);
        return (told.size() == 1 ? "1 figure: " : told.size() + " figures: ") + String.join(", ", parts) + ".";
    }

    private static void count(List<Checked> told, Verdict verdict, String one, String many, List<String> parts) {
        long count = told.stream().filter(each -> each.verdict() == verdict).count();
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static FigureRecords.FigureRow row(ServiceModule module, Checked checked, View view) {
        Figure figure = checked.figure();
        return new FigureRecords.FigureRow(ModuleName.of(module.id()), FigureName.of(figure.id()), figure.title(),
                published(figure), recorded(module, figure, view).flatMap(said -> words(figure, said)),
                checked.verdict(), Optional.of(checked.sentence()).filter(words -> !words.isEmpty()),
                checked.causes().stream().map(Cause::sentence).toList(), number(figure), figure.unit(),
                figure.period(), figure.source().title(), figure.paragraph(), figure.source().published());
    }

    static FigureRecords.FigureView figure(FigureRecords.FigureQuery query, View view) {
        ServiceModule module = module(query.module(), view);
        Checked checked = module.figures().on(view.asAt(), query.figure().value())
                .orElseThrow(() -> Refused.notFound("no-such-figure",
                        "No figure \"" + query.figure() + "\" of " + query.module() + " has been published by this day",
                        module.figures().on(view.asAt()).stream().map(each -> each.figure().id()).toList()));
        Figure figure = checked.figure();
        Optional<Recorded> recorded = recorded(module, figure, view);
        return new FigureRecords.FigureView(
                figure.title() + ": " + published(figure).orElse("not published") + "."
                        + (checked.sentence().isEmpty() ? "" : " " + checked.sentence() + "."),
                query.module(), query.figure(), figure.title(), published(figure), figure.printed(), figure.period(),
                figure.source().title(), figure.paragraph(), figure.source().published(), checked.verdict(),
                checked.causes().stream().map(Cause::sentence).toList(),
                recorded.flatMap(said -> words(figure, said)), recorded.map(Recorded::from), figure.note(),
                checked.lines().stream()
                        .map(line -> new FigureRecords.FigureLine(line.step(), line.value(),
                                Optional.of(line.from()).filter(from -> !from.isEmpty())))
                        .toList());
    }

    private static Optional<String> published(Figure figure) {
        return figure.readings().isEmpty() ? figure.printed()
                : Optional.of(String.join(" or ", figure.readings().values().stream().map(figure::words).toList()));
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.value().filter(value -> value instanceof Value.Amount)
                .map(value -> ((Value.Amount) value).number());
    }

    /** What was published is everybody's; what all records together yield is not for those kept to some of them. */
    private static Optional<Recorded> recorded(ServiceModule module, Figure figure, View view) {
        return view.caller().belonging().isPresent() ? Optional.empty() : module.recorded(figure.id(), view);
    }

    private static Optional<String> words(Figure figure, Recorded recorded) {
        return recorded.number().map(number -> figure.words(new Value.Amount(number)));
    }

    /** Tells of each figure that does not follow and each that is no number; for callers who are not limited. */
    static void findings(ServiceModule module, View view, Consumer<Finding> tell) {
        if (view.caller().belonging().isPresent()) {
            return;
        }
        for (Checked checked : module.figures().on(view.asAt())) {
            Ref ref = Ref.to(PATH, module.id(), checked.figure().id());
            String causes = checked.causes().isEmpty() ? "" : "; perhaps " + checked.causes().getFirst().sentence();
            if (checked.verdict() == Verdict.DIFFERS) {
                tell.accept(new Finding("figure-differs",
                        checked.figure().title() + ". " + checked.sentence() + causes, ref));
            } else if (checked.isMisprinted()) {
                tell.accept(new Finding("figure-misprinted",
                        checked.figure().title() + ". " + checked.sentence() + causes, ref));
            }
        }
    }

    static List<Choice> modules(String prefix, View view) {
        return modules(view).stream().filter(module -> module.id().startsWith(prefix))
                .map(module -> new Choice(module.id(), module.title())).toList();
    }

    static List<Choice> names(Function<String, String> given, String prefix, View view) {
        return modules(view).stream().filter(module -> module.id().equals(given.apply("module")))
                .flatMap(module -> module.figures().on(view.asAt()).stream())
                .map(Checked::figure).filter(figure -> figure.id().startsWith(prefix))
                .map(figure -> new Choice(figure.id(), figure.title())).toList();
    }

    private static List<ServiceModule> modules(View view) {
        Caller caller = view.caller();
        return ((Session) view).host().modules().found().stream().map(Found::module)
                .filter(module -> caller.mayUse(module.id())).toList();
    }

    private static ServiceModule module(ModuleName name, View view) {
        List<ServiceModule> there = modules(view);
        return there.stream().filter(module -> module.id().equals(name.value())).findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-module",
                        "There is no service module \"" + name + "\"", there.stream().map(ServiceModule::id).toList()));
    }
}
