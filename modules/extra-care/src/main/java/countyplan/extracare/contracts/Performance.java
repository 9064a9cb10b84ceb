package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.core.Finding;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Story;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// How well contracts are kept: what their indicators were measured to be, period by period, against the target that they had on
/// the period's last day.
public final class Performance {
    private Performance() {
    }

    @About("tells what a contract's indicators were measured to be, period by period, and whether each met its target")
    public record AskPerformance(
            @About(value = "the contract's id", example = "extra-care-2018") ContractId contract,
            @About(value = "only periods that end on this day or later", example = "2022-04-01") Optional<LocalDate> since) {
    }

    @About("how well a contract is kept")
    public record PerformanceReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("indicators of which nothing is measured") List<String> notMeasured,
            @About(value = "each indicator and period", rows = true) List<Line> readings) {
    }

    /// An indicator in a period.
    public record Line(
            @About("the indicator") IndicatorId indicator,
            @About(value = "what it counts", detail = true) String title,
            @About("the period") ReadingId reading,
            @About("its first day") LocalDate begins,
            @About("its last day") LocalDate ends,
            @About("what was measured") BigDecimal measured,
            @About("what it was to be") BigDecimal target,
            @About("of what these are numbers") String unit,
            @About("whether the target was met") boolean met,
            @About("better than the period before it, by so much; below 0 where worse") Optional<BigDecimal> better) {
    }

    /// The operation on performance.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("performance", "GET contracts/{contract}/performance", AskPerformance.class,
                PerformanceReport.class, Performance::performance));
    }

    private static PerformanceReport performance(AskPerformance ask, View view) {
        var contract = Contracts.CONTRACTS.get(view, ask.contract()).record();
        var lines = lines(view).getOrDefault(ask.contract(), List.of()).stream()
                .filter(line -> ask.since().filter(line.ends()::isBefore).isEmpty()).toList();
        var measured = lines.stream().map(Line::indicator).distinct().toList();
        var not = Contracts.INDICATORS.all(view, Ref.to("extra-care", "contracts", ask.contract())).stream()
                .map(Held::record).filter(each -> !measured.contains(each.indicator())).map(Indicator::title).toList();
        var met = lines.stream().filter(Line::met).count();
        return new PerformanceReport(lines.isEmpty()
                ? "Nothing is measured of %s by %s.".formatted(contract.title(), LongDate.words(view.asAt()))
                : "%s: %s of %s met its target%s.".formatted(contract.title(), met == 0 ? "none" : "%,d".formatted(met),
                        Words.counted(lines.size(), "reading", "readings"), lastMissed(lines)),
                not, lines);
    }

    private static String lastMissed(List<Line> lines) {
        var missed = last(lines).values().stream().filter(line -> !line.met())
                .map(line -> line.title() + " was missed last, in " + line.reading()).toList();
        return missed.isEmpty() ? "" : "; " + String.join("; ", missed);
    }

    /// Tells of indicators whose last reading does not meet their target.
    public static void findings(View view, Consumer<Finding> tell) {
        lines(view).forEach((contract, lines) -> last(lines).values().stream().filter(line -> !line.met())
                .forEach(line -> tell.accept(new Finding("target-missed",
                        "%s: %s %s in %s, and is to be %s %s".formatted(line.title(),
                                line.measured().toPlainString(), line.unit(), line.reading(),
                                line.target().toPlainString(), line.unit()),
                        Ref.to("extra-care", "contracts", contract, "indicators", line.indicator())))));
    }

    private static Map<IndicatorId, Line> last(List<Line> lines) {
        Map<IndicatorId, Line> last = new java.util.TreeMap<>(java.util.Comparator.comparing(IndicatorId::value));
        lines.forEach(line -> last.merge(line.indicator(), line,
                (one, other) -> other.ends().isBefore(one.ends()) ? one : other));
        return last;
    }

    /// All readings by contract, those of an indicator together and the latest period last.
    private static Map<ContractId, List<Line>> lines(View view) {
        Map<String, Story<Indicator, Entered>> indicators = new HashMap<>();
        Contracts.INDICATORS.stories(view, story -> indicators.put(story.ref().path(), story));
        Map<ContractId, List<Line>> all = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        Contracts.READINGS.stories(view, story -> story.held().map(Held::record).ifPresent(readings::add));
        readings.sort(java.util.Comparator.comparing((Reading each) -> each.contract().value())
                .thenComparing(each -> each.indicator().value()).thenComparing(Reading::ends)
                .thenComparing(Reading::begins));
        Optional<Line> before = Optional.empty();
        for (var reading : readings) {
            var story = indicators.get(Ref.to("extra-care", "contracts", reading.contract(), "indicators",
                    reading.indicator()).path());
            var indicator = story == null ? Optional.<Held<Indicator, Entered>>empty()
                    : story.on(reading.ends()).or(story::held);
            if (indicator.isPresent()) {
                var lines = all.computeIfAbsent(reading.contract(), none -> new ArrayList<>());
                var line = line(reading, indicator.get().record(), lines.isEmpty() ? Optional.empty()
                        : before.filter(each -> each.indicator().equals(reading.indicator())));
                lines.add(line);
                before = Optional.of(line);
            }
        }
        return all;
    }

    private static Line line(Reading reading, Indicator indicator, Optional<Line> before) {
        return new Line(indicator.indicator(), indicator.title(), reading.reading(), reading.begins(), reading.ends(),
                reading.measured(), indicator.target(), indicator.unit(), indicator.isMetBy(reading.measured()),
                before.map(each -> indicator.moreIsBetter() ? reading.measured().subtract(each.measured())
                        : each.measured().subtract(reading.measured())));
    }
}
