package countyplan.core.bankholidays;

import countyplan.core.bankholidays.Rule.Easter;
import countyplan.core.bankholidays.Rule.FixedDay;
import countyplan.core.bankholidays.Rule.Move;
import countyplan.core.bankholidays.Rule.Terms;
import countyplan.core.bankholidays.Rule.WeekdayOfMonth;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration.ChristianHolidayType;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition.With;
import de.focus_shift.jollyday.core.spi.Occurrence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads jollyday's rules of a country, as far as the United Kingdom's go. A rule or a condition that it does not know is
/// refused, since leaving it out would silently give other days.
public final class RuleReader implements HolidayCalendarConfigurationService {

    private static final Set<String> COMMON = Set.of("descriptionPropertiesKey", "validFrom", "validTo");

    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        try (var in = parameter.createResourceUrl().openStream()) {
            return area(DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(in)
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The rules of " + parameter.getDisplayName() + " cannot be read", e);
        }
    }

    static Area area(Element configuration) {
        var rules = Rules.NONE;
        var parts = new ArrayList<HolidayCalendarConfiguration>();
        for (var child : children(configuration)) {
            switch (child.getLocalName()) {
                case "Holidays" -> rules = rules(child);
                case "SubConfigurations" -> parts.add(area(child));
                case "Sources" -> {
                }
                default -> throw unknown(child.getLocalName());
            }
        }
        return new Area(configuration.getAttribute("hierarchy"), configuration.getAttribute("description"), rules,
                parts);
    }

    private static Rules rules(Element holidays) {
        var fixed = new ArrayList<FixedHolidayConfiguration>();
        var weekdays = new ArrayList<FixedWeekdayInMonthHolidayConfiguration>();
        var easter = new ArrayList<ChristianHolidayConfiguration>();
        for (var rule : children(holidays)) {
            switch (rule.getLocalName()) {
                case "Fixed" -> fixed.add(new FixedDay(MonthDay.of(Month.valueOf(rule.getAttribute("month")),
                        Integer.parseInt(rule.getAttribute("day"))), terms(rule, Set.of("month", "day"))));
                case "FixedWeekday" -> weekdays.add(new WeekdayOfMonth(Occurrence.valueOf(rule.getAttribute("which")),
                        DayOfWeek.valueOf(rule.getAttribute("weekday")), Month.valueOf(rule.getAttribute("month")),
                        terms(rule, Set.of("which", "weekday", "month"))));
                case "ChristianHoliday" ->
                    easter.add(new Easter(ChristianHolidayType.valueOf(rule.getAttribute("type")),
                            terms(rule, Set.of("type"))));
                default -> throw unknown(rule.getLocalName());
            }
        }
        return new Rules(fixed, weekdays, easter);
    }

    private static Terms terms(Element rule, Set<String> own) {
        var attributes = rule.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getLocalName();
            if (!COMMON.contains(name) && !own.contains(name)) {
                throw unknown(rule.getLocalName() + " " + name);
            }
        }
        return new Terms(rule.getAttribute("descriptionPropertiesKey"), year(rule, "validFrom"), year(rule, "validTo"),
                children(rule).stream().map(RuleReader::move).toList());
    }

    private static MovingCondition move(Element condition) {
        if (!condition.getLocalName().equals("MovingCondition")) {
            throw unknown(condition.getLocalName());
        }
        return new Move(DayOfWeek.valueOf(condition.getAttribute("substitute")),
                With.valueOf(condition.getAttribute("with")), DayOfWeek.valueOf(condition.getAttribute("weekday")));
    }

    private static Optional<Year> year(Element rule, String attribute) {
        return Optional.of(rule.getAttribute(attribute)).filter(year -> !year.isEmpty()).map(Year::parse);
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast).toList();
    }

    private static IllegalStateException unknown(String rule) {
        return new IllegalStateException("The bank holiday rules now use " + rule + ", which is not understood");
    }
}
