package countyplan.archiveshub.rules;

import countyplan.archiveshub.money.DiscountSchedule;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The rules that are held.
public final class RuleBooks {
    private static final JsonObject DATA = data();
    private static final List<RuleBook> BOOKS = DATA.getJsonArray("books").getValuesAs(RuleBooks::book);
    private static final List<BiasClass> CLASSES = DATA.getJsonObject("bias").getJsonArray("classes")
            .getValuesAs(RuleBooks::biasClass);
    private static final List<PriceSeries> SERIES = DATA.getJsonArray("prices").getValuesAs(RuleBooks::series);

    private RuleBooks() {
    }

    /// Every vintage, proposals too, earliest first.
    public static List<RuleBook> all() {
        return BOOKS;
    }

    /// The vintage of that name.
    public static Optional<RuleBook> find(Vintage vintage) {
        return BOOKS.stream().filter(book -> book.id().equals(vintage)).findFirst();
    }

    /// The vintage that a value of its type names.
    public static RuleBook get(Vintage vintage) {
        return find(vintage).orElseThrow();
    }

    /// What optimism bias is told of.
    public static List<BiasClass> biasClasses() {
        return CLASSES;
    }

    /// Where the bounds of bias are from.
    public static String biasSource() {
        return DATA.getJsonObject("bias").getString("source");
    }

    /// What to know of them wherever they are used.
    public static String biasMark() {
        return DATA.getJsonObject("bias").getString("mark");
    }

    static Optional<BiasClass> biasClass(String id) {
        return CLASSES.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Every series of prices.
    public static List<PriceSeries> series() {
        return SERIES;
    }

    /// The series that a value of its type names.
    public static PriceSeries get(SeriesName name) {
        return SERIES.stream().filter(each -> each.id().equals(name)).findFirst().orElseThrow();
    }

    private static JsonObject data() {
        try (var in = RuleBooks.class.getResourceAsStream("rule-books.json"); var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBook book(jakarta.json.JsonValue value) {
        var book = value.asJsonObject();
        return new RuleBook(new Vintage(book.getString("book")), book.getString("title"),
                LocalDate.parse(book.getString("from")), text(book, "until").map(LocalDate::parse),
                book.getBoolean("inForce"), book.getString("source"), text(book, "mark"),
                schedule(book, "standard").orElseThrow(), schedule(book, "health"), schedule(book, "lower"),
                book.getInt("lowerOver", Integer.MAX_VALUE));
    }

    private static Optional<DiscountSchedule> schedule(JsonObject book, String name) {
        return Optional.ofNullable(book.getJsonArray(name)).map(bands -> new DiscountSchedule(
                bands.getValuesAs(JsonArray.class).stream().map(band -> new DiscountSchedule.Band(band.getInt(0),
                        new BigDecimal(band.getString(1)))).toList()));
    }

    private static BiasClass biasClass(jakarta.json.JsonValue value) {
        var each = value.asJsonObject();
        var duration = each.getJsonArray("duration");
        var capital = each.getJsonArray("capital");
        return new BiasClass(each.getString("class"), each.getString("title"),
                new BigDecimal(duration.getString(0)), new BigDecimal(duration.getString(1)),
                new BigDecimal(capital.getString(0)), new BigDecimal(capital.getString(1)));
    }

    private static PriceSeries series(jakarta.json.JsonValue value) {
        var series = value.asJsonObject();
        var levels = new TreeMap<Integer, BigDecimal>();
        series.getJsonObject("levels").keySet().forEach(year -> levels.put(Integer.valueOf(year),
                new BigDecimal(series.getJsonObject("levels").getString(year))));
        return new PriceSeries(new SeriesName(series.getString("series")), series.getString("title"),
                LocalDate.parse(series.getString("from")), series.getString("source"), text(series, "mark"),
                java.util.Collections.unmodifiableSortedMap(levels));
    }

    private static Optional<String> text(JsonObject from, String name) {
        return Optional.ofNullable(from.getString(name, null));
    }
}
