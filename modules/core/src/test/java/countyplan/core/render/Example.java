package countyplan.core.render;

import countyplan.core.Caller;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A small catalogue as data, and answers to its operations: no module and no store behind them. */
final class Example {
    static final Field AS_AT = output("asAt", Type.Form.DATE);
    static final Field KNOWN_AT = output("knownAt", Type.Form.MOMENT);
    static final Field NEXT = output("next", Type.Form.TEXT);
    static final Field VERSION = output("version", Type.Form.INTEGER);
    static final Field CHANGE = output("change", Type.Form.INTEGER);
    static final Field ON = output("on", Type.Form.DATE);

    static final Field PLAN = input("plan", "the plan's id", "carers-2022-25", word("PlanId"), true, false);
    static final Field CODE = input("code", "the action's printed code", "CS1.1", word("ActionCode"), true, false);

    static final Type TIMESCALE = record("TimescaleView",
            output("written", Type.Form.TEXT),
            output("lastDay", Type.Form.DATE));
    static final Type UPDATE = record("UpdateView",
            output("on", Type.Form.DATE),
            output("note", Type.Form.TEXT),
            withUnit("percent", Type.Form.INTEGER, "percent"));
    static final Type ACTION_ROW = record("ActionRow",
            output("code", word("ActionCode")),
            output("title", Type.Form.TEXT),
            many(output("leads", Type.Form.TEXT)),
            optional(output("timescale", TIMESCALE)),
            detail(output("provisional", Type.Form.YES_NO)),
            output("state", choice("ActionState", "in-window", "overdue", "complete")),
            output("rag", choice("Rag", "red", "amber", "green", "none")),
            optional(withUnit("percent", Type.Form.INTEGER, "percent")),
            optional(output("cost", Type.Form.MONEY)),
            many(output("updates", UPDATE)));

    static final Entry STATUS = new Entry("action-plans status", "action-plans", Operation.Kind.READ, "GET",
            "/action-plans/{plan}/status", "where a plan stands on a day",
            List.of(PLAN,
                    input("priority", "only actions serving this priority", "1", Type.of(Type.Form.INTEGER), false,
                            false),
                    input("rag", "only actions rated so", "red", choice("Rag", "red", "amber", "green", "none"), false,
                            true),
                    input("unled", "only actions without a lead", "yes", Type.of(Type.Form.YES_NO), false, false)),
            List.of(headline("summary"),
                    output("plan", word("PlanId")),
                    output("total", Type.Form.INTEGER),
                    output("complete", Type.Form.INTEGER),
                    output("overdue", Type.Form.INTEGER),
                    output("overdueProvisional", Type.Form.INTEGER),
                    output("inWindow", Type.Form.INTEGER),
                    output("undated", Type.Form.INTEGER),
                    rows(output("actions", ACTION_ROW))),
            List.of(Caller.READER));

    static final Entry ACTION = new Entry("action-plans action", "action-plans", Operation.Kind.READ, "GET",
            "/action-plans/{plan}/actions/{code}", "one action with everything known of it",
            List.of(PLAN, CODE),
            List.of(output("ref", word("Ref")),
                    detail(output("printedCode", word("ActionCode"))),
                    output("title", Type.Form.TEXT),
                    output("timescale", TIMESCALE),
                    output("rag", choice("Rag", "red", "amber", "green", "none")),
                    output("provisional", Type.Form.YES_NO),
                    withUnit("age", Type.Form.INTEGER, "days"),
                    output("cost", Type.Form.MONEY),
                    output("entered", Type.Form.MOMENT),
                    many(output("priorities", word("Ref"))),
                    many(output("updates", UPDATE)),
                    many(output("links", record("Link", output("title", Type.Form.TEXT))))),
            List.of(Caller.READER));

    static final Entry PROGRESS = new Entry("action-plans progress", "action-plans", Operation.Kind.CHANGE, "POST",
            "/action-plans/{plan}/actions/{code}/progress", "note how an action goes",
            List.of(PLAN, CODE,
                    input("note", "what has happened", "First sessions held", Type.of(Type.Form.TEXT), true, false),
                    withUnit(input("percent", "how much is done", "40", Type.of(Type.Form.INTEGER), false, false),
                            "percent"),
                    input("rag", "how it stands in the lead's own view", "amber",
                            choice("Rag", "red", "amber", "green", "none"), false, false)),
            List.of(output("code", word("ActionCode")), output("title", Type.Form.TEXT)),
            List.of(Caller.OFFICER));

    static final Entry ADD = new Entry("action-plans add", "action-plans", Operation.Kind.ADD, "POST",
            "/action-plans/{plan}/actions", "add an action to a plan",
            List.of(PLAN,
                    naming(input("code", "the action's printed code", "CS8.1", word("ActionCode"), true, false)),
                    input("title", "what is to be done", "Hold a carers' day", Type.of(Type.Form.TEXT), true, false),
                    input("leads", "who leads it", "Commissioning Officer", Type.of(Type.Form.TEXT), false, true),
                    input("costs", "what it costs, year by year", "", record("YearCost",
                            input("year", "the financial year", "2022/23", word("FinancialYear"), true, false),
                            input("amount", "how much", "12.50", Type.of(Type.Form.MONEY), true, false)), false, true)),
            List.of(output("code", word("ActionCode"))),
            List.of(Caller.OFFICER));

    static final Entry IMPORT = new Entry("action-plans import", "action-plans", Operation.Kind.CHANGE, "POST",
            "/action-plans/{plan}/import", "bring a plan's actions in from a CSV file",
            List.of(PLAN,
                    input("file", "the CSV file", "carers.csv", Type.of(Type.Form.DOCUMENT), true, false),
                    input("keepBoth", "keep both actions of a repeated code", "yes", Type.of(Type.Form.YES_NO), false,
                            false)),
            List.of(output("added", Type.Form.INTEGER)),
            List.of(Caller.OFFICER));

    static final Entry EXPORT = new Entry("action-plans export", "action-plans", Operation.Kind.READ, "GET",
            "/action-plans/{plan}/export", "a plan's actions as a CSV file", List.of(PLAN),
            List.of(output("file", Type.Form.DOCUMENT)), List.of(Caller.READER));

    static final Entry LIST = new Entry("action-plans list", "action-plans", Operation.Kind.READ, "GET",
            "/action-plans", "the plans there are", List.of(),
            List.of(rows(output("plans", record("PlanRow", output("ref", word("Ref")),
                    output("title", Type.Form.TEXT))))),
            List.of(Caller.READER));

    static final Entry STRATEGIES = new Entry("strategy list", "strategy", Operation.Kind.READ, "GET",
            "/strategy", "the strategies there are", List.of(),
            List.of(rows(output("strategies", record("StrategyRow", output("title", Type.Form.TEXT))))),
            List.of(Caller.READER));

    static final Entry SAMPLE_LOAD = new Entry("sample load", "", Operation.Kind.ADD, "POST", "/sample/load",
            "load data to try Countyplan with",
            List.of(input("force", "load it beside real data too", "yes", Type.of(Type.Form.YES_NO), false, false)),
            List.of(headline("summary")), List.of(Caller.ADMINISTRATOR));

    static final Entry SAMPLE_REMOVE = new Entry("sample remove", "", Operation.Kind.ADD, "POST", "/sample/remove",
            "take the data to try Countyplan with away again", List.of(),
            List.of(headline("summary")), List.of(Caller.ADMINISTRATOR));

    static final Entry CHANGES = new Entry("changes", "", Operation.Kind.READ, "GET", "/changes",
            "who changed what, and when",
            List.of(input("ref", "only changes to this record", "action-plans/carers-2022-25", word("Ref"), false,
                    false)),
            List.of(rows(output("changes", record("ChangeRow", output("number", Type.Form.INTEGER),
                    output("what", Type.Form.TEXT))))),
            List.of(Caller.READER));

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(new Part("strategy", "Strategy", "strategies, their priorities and how success is measured",
                    "1.0.0"),
                    new Part("action-plans", "Action plans",
                            "areas, actions, leads, timescales, progress, and where each plan stands", "1.0.0")),
            List.of(STRATEGIES, LIST, STATUS, ACTION, PROGRESS, ADD, IMPORT, EXPORT, CHANGES, SAMPLE_LOAD,
                    SAMPLE_REMOVE));

    private Example() {}

    /** An answer to an operation of a kind that reads. */
    static Answer.Done answer(Entry entry, String body) {
        List<Field> shape = new ArrayList<>(entry.output());
        shape.addAll(List.of(AS_AT, KNOWN_AT, VERSION, CHANGE, ON, NEXT));
        return new Answer.Done(json(body), shape, OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }

    static Answer.Done withChange(Answer.Done done, long change) {
        return new Answer.Done(done.body(), done.shape(), OptionalLong.of(change), OptionalLong.of(change),
                Optional.empty());
    }

    /** JSON written with single quotation marks. */
    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    static Field output(String name, Type.Form form) {
        return output(name, Type.of(form));
    }

    static Field output(String name, Type type) {
        return Field.of(name, "the " + name, "", type, true);
    }

    static Field input(String name, String about, String example, Type type, boolean required, boolean many) {
        return new Field(name, about, example, "", type, required, many, false, false, false, false, false);
    }

    static Field withUnit(String name, Type.Form form, String unit) {
        return withUnit(output(name, form), unit);
    }

    static Field withUnit(Field field, String unit) {
        return new Field(field.name(), field.about(), field.example(), unit, field.type(), field.required(),
                field.many(), false, false, false, false, false);
    }

    static Field optional(Field field) {
        return new Field(field.name(), field.about(), "", field.unit(), field.type(), false, field.many(), false, false,
                false, false, false);
    }

    static Field detail(Field field) {
        return new Field(field.name(), field.about(), "", field.unit(), field.type(), field.required(), field.many(),
                false, false, false, true, false);
    }

    static Field naming(Field field) {
        return new Field(field.name(), field.about(), field.example(), "", field.type(), true, false, false, false,
                false, false, true);
    }

    static Field many(Field field) {
        return new Field(field.name(), field.about(), "", "", field.type(), false, true, false, false, false, false,
                false);
    }

    static Field rows(Field field) {
        return new Field(field.name(), field.about(), "", "", field.type(), true, true, false, true, false, false,
                false);
    }

    static Field headline(String name) {
        return new Field(name, "the sentence", "", "", Type.of(Type.Form.TEXT), true, false, false, false, true, false,
                false);
    }

    static Type word(String name) {
        return new Type(Type.Form.WORD, name, List.of(), List.of());
    }

    static Type choice(String name, String... allowed) {
        return new Type(Type.Form.CHOICE, name, List.of(allowed), List.of());
    }

    static Type record(String name, Field... fields) {
        return new Type(Type.Form.RECORD, name, List.of(), List.of(fields));
    }
}
