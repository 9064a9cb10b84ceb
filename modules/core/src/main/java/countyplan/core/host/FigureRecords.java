package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.figures.Unit;
import countyplan.core.figures.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Inputs and outputs of the operations on published figures. */
public final class FigureRecords {
    private FigureRecords() {}

    @About("lists the published figures, whether each follows from others, and what the records say")
    public record FiguresQuery(
            @About(value = "only this module's", example = "lightbulb") Optional<ModuleName> module,
            @About(value = "only those that stand so", example = "differs") Optional<Verdict> verdict) {}

    public record FigureList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each figure", rows = true) List<FigureRow> figures) {}

    public record FigureRow(
            @About("the module") ModuleName module,
            @About("its name") FigureName figure,
            @About("what it says") String title,
            @About("what was published, as people write it") Optional<String> published,
            @About("what the records say") Optional<String> recorded,
            @About("whether it follows from others") Verdict verdict,
            @About("the verdict in words") Optional<String> why,
            @About(value = "what may have gone wrong", detail = true) List<String> causes,
            @About(value = "what was published, as a number in its unit", detail = true) Optional<BigDecimal> number,
            @About(value = "its unit", detail = true) Unit unit,
            @About(value = "what time it is about", detail = true) Optional<String> period,
            @About(value = "the document it stands in", detail = true) String source,
            @About(value = "where in it", detail = true) String paragraph,
            @About(value = "the day on which that was published", detail = true) LocalDate publishedOn) {}

    @About("shows a published figure, and line by line how it should follow from others")
    public record FigureQuery(
            @About(value = "the module", example = "lightbulb") ModuleName module,
            @About(value = "the figure's name", example = "external-referrals") FigureName figure) {}

    public record FigureView(
            @About(value = "in a sentence", headline = true) String summary,
            @About("the module") ModuleName module,
            @About("its name") FigureName figure,
            @About("what it says") String title,
            @About("what was published, as people write it") Optional<String> published,
            @About("how it is printed") Optional<String> printed,
            @About("what time it is about") Optional<String> period,
            @About("the document it stands in") String source,
            @About("where in it") String paragraph,
            @About("the day on which that was published") LocalDate publishedOn,
            @About("whether it follows from others") Verdict verdict,
            @About("what may have gone wrong, likeliest first") List<String> causes,
            @About("what the records say") Optional<String> recorded,
            @About("what that was worked out from, or why it was not") Optional<String> recordedFrom,
            @About("what else there is to know") Optional<String> note,
            @About(value = "how it follows, line by line", rows = true) List<FigureLine> lines) {}

    public record FigureLine(
            @About("a figure, or a formula with its numbers") String step,
            @About("what it comes to") String value,
            @About("where it stands, or what is taken for so") Optional<String> from) {}
}
