package countyplan.benchmarks.baseline;

import countyplan.benchmarks.baseline.HandWrittenStatus.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts actions and writes the answer, text by text.
final class HandWrittenJson {

    private static final String RULES =
            """
                    ,"ragRule":{"name":"Dates and progress","version":1,"says":"Red when overdue; amber when overdue by a timescale still to \
                    be confirmed, or when due within 60 days and less than 50% done; green otherwise and when complete; none \
                    without a date or when cancelled.","from":"1974-04-01","source":"Countyplan's default","ours":true},\
                    "freshnessRule":{"name":"Dates and progress","version":1,"says":"Fresh up to 90 days since the last update, stale after that.",\
                    "from":"1974-04-01","source":"Countyplan's default","ours":true},"actions":[""";

    private static final List<String> STANDINGS = List.of("overdue", "in-window", "not-yet-due", "ongoing", "undated");
    private static final List<String> RATINGS = List.of("red", "amber", "green", "none");

    private final LocalDate asAt;
    private final StringBuilder rows = new StringBuilder(16_384);
    private final int[] standings = new int[5];
    private final int[] computed = new int[4];
    private final int[] stated = new int[4];
    private final int[] freshness = new int[3];
    private int complete;
    private int cancelled;
    private int paused;
    private int provisional;
    private int disagreeing;

    private HandWrittenJson(LocalDate asAt) {
        this.asAt = asAt;
    }

    static String of(String plan, String title, LocalDate asAt, List<Action> actions) {
        var json = new HandWrittenJson(asAt);
        actions.forEach(json::action);
        return json.whole(plan, title, actions.size());
    }

    private String whole(String plan, String title, int total) {
        var out = new StringBuilder(rows.length() + 2_048);
        out.append("{\"asAt\":\"").append(asAt).append("\",\"summary\":");
        quoted(out, sentence(total));
        out.append(",\"plan\":");
        quoted(out, plan);
        out.append(",\"title\":");
        quoted(out, title);
        out.append(",\"total\":").append(total).append(",\"complete\":").append(complete).append(",\"cancelled\":")
                .append(cancelled).append(",\"overdue\":").append(standings[0]).append(",\"overdueProvisional\":")
                .append(provisional).append(",\"inWindow\":").append(standings[1]).append(",\"notYetDue\":")
                .append(standings[2]).append(",\"ongoing\":").append(standings[3]).append(",\"undated\":")
                .append(standings[4]).append(",\"paused\":").append(paused).append(",\"computedRag\":");
        ratings(out, computed);
        out.append(",\"statedRag\":");
        ratings(out, stated);
        out.append(",\"disagreeing\":").append(disagreeing);
        out.append(",\"freshness\":{\"fresh\":").append(freshness[0]).append(",\"stale\":").append(freshness[1])
                .append(",\"never\":").append(freshness[2]).append('}').append(RULES).append(rows);
        return out.append("]}").toString();
    }

    private static void ratings(StringBuilder out, int[] counts) {
        out.append("{\"red\":").append(counts[0]).append(",\"amber\":").append(counts[1]).append(",\"green\":")
                .append(counts[2]).append(",\"none\":").append(counts[3]).append('}');
    }

    private void action(Action action) {
        var standing = standing(action);
        var rating = rating(action, standing);
        computed[rating]++;
        var said = action.rag == null ? 3 : RATINGS.indexOf(action.rag.toLowerCase(Locale.ROOT));
        stated[said]++;
        disagreeing += said != 3 && said != rating ? 1 : 0;
        switch (action.state) {
            case "COMPLETE" -> complete++;
            case "CANCELLED" -> cancelled++;
            default -> {
                standings[standing]++;
                paused += action.state.equals("PAUSED") ? 1 : 0;
                provisional += standing == 0 && action.provisional ? 1 : 0;
            }
        }
        rows.append(rows.isEmpty() ? "{\"code\":" : ",{\"code\":");
        quoted(rows, action.code);
        rows.append(",\"title\":");
        quoted(rows, action.title);
        rows.append(",\"area\":");
        quoted(rows, action.area);
        rows.append(",\"leads\":[");
        for (var lead : action.leads) {
            if (rows.charAt(rows.length() - 1) != '[') {
                rows.append(',');
            }
            quoted(rows, lead);
        }
        rows.append("],\"timescale\":");
        quoted(rows, action.timescale);
        if (action.lastDay != null) {
            rows.append(",\"lastDay\":\"").append(action.lastDay).append('"');
        }
        rows.append(",\"provisional\":").append(action.provisional).append(",\"standing\":\"")
                .append(STANDINGS.get(standing)).append("\",\"state\":\"")
                .append(action.state.toLowerCase(Locale.ROOT)).append('"');
        if (action.percent >= 0) {
            rows.append(",\"percent\":").append(action.percent);
        }
        if (action.rag != null) {
            rows.append(",\"statedRag\":\"").append(action.rag.toLowerCase(Locale.ROOT)).append('"');
        }
        rows.append(",\"computedRag\":\"").append(RATINGS.get(rating)).append('"');
        if (!action.finished()) {
            fresh(action.lastUpdate);
        }
        if (action.lastUpdate != null) {
            rows.append(",\"lastUpdate\":\"").append(action.lastUpdate).append('"');
        }
        rows.append('}');
    }

    private void fresh(@Nullable LocalDate lastUpdate) {
        var fresh = lastUpdate == null ? 2 : asAt.isAfter(lastUpdate.plusDays(90)) ? 1 : 0;
        freshness[fresh]++;
        rows.append(",\"freshness\":\"").append(fresh == 2 ? "never" : fresh == 1 ? "stale" : "fresh").append('"');
    }

    private int standing(Action action) {
        var first = action.firstDay;
        var last = action.lastDay;
        if (last != null) {
            return asAt.isAfter(last) ? 0 : first != null && !asAt.isBefore(first) ? 1 : 2;
        }
        if (first != null) {
            return asAt.isBefore(first) ? 2 : 3;
        }
        return action.kind.equals("OPEN") || action.kind.equals("RECURRING") ? 3 : 4;
    }

    private int rating(Action action, int standing) {
        if (action.finished()) {
            return action.state.equals("COMPLETE") ? 2 : 3;
        }
        return switch (standing) {
            case 0 -> action.provisional ? 1 : 0;
            case 4 -> 3;
            case 3 -> 2;
            default -> action.lastDay != null && !action.lastDay.isAfter(asAt.plusDays(60)) && action.percent < 50 ? 1
                    : 2;
        };
    }

    private String sentence(int total) {
        List<String> parts = new ArrayList<>();
        part(parts, standings[0], "overdue", "is ", "are ");
        part(parts, standings[1], "due now", "is ", "are ");
        part(parts, standings[2], "not due yet", "is ", "are ");
        part(parts, standings[3], "ongoing", "is ", "are ");
        part(parts, standings[4], "no date", "has ", "have ");
        part(parts, complete, "complete", "is ", "are ");
        part(parts, cancelled, "cancelled", "is ", "are ");
        var last = parts.removeLast();
        return total + " actions: " + (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last) + ".";
    }

    private static void part(List<String> parts, int number, String what, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many) + what);
        }
    }

    private static void quoted(StringBuilder out, String text) {
        out.append('"');
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, from, i).append(c < ' ' ? "\\u%04x".formatted((int) c) : "\\" + c);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }
}
