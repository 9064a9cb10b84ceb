package countyplan.server;

import countyplan.core.render.Format;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types that a request takes as its answer, each with how much it is liked (RFC 9110, 12.5.1). */
final class Accepted {
    private static final Accepted ANYTHING = new Accepted(List.of(new Range("*", "*", 1000)));
    private static final Map<Format, MediaType> TYPES = new EnumMap<>(Format.class);

    static {
        for (Format format : Format.values()) {
            TYPES.put(format, MediaType.of(format.mediaType()));
        }
    }

    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param quality from 0, not at all, to 1000 */
    private record Range(String type, String subtype, int quality) {
        int precision() {
            return type.equals("*") ? 1 : subtype.equals("*") ? 2 : 3;
        }

        boolean holds(String otherType, String otherSubtype) {
            return (type.equals("*") || type.equals(otherType))
                    && (subtype.equals("*") || subtype.equals(otherSubtype));
        }
    }

    /** Reads an Accept header; ranges that make no sense are passed over. */
    static Accepted of(String header) {
        if (header.isEmpty() || header.equals("*/*")) {
            return ANYTHING;
        }
        List<Range> ranges = new ArrayList<>();
        for (String range : MediaType.parted(header, ',')) {
            MediaType type = MediaType.of(range);
            int slash = type.name().indexOf('/');
            int quality = quality(type.parameter("q"));
            if (slash > 0 && quality >= 0) {
                ranges.add(new Range(type.name().substring(0, slash), type.name().substring(slash + 1), quality));
            }
        }
        return new Accepted(ranges);
    }

    /** The format that is liked best, the first of those liked alike. */
    Optional<Format> best(List<Format> offered) {
        Format best = null;
        int most = 0;
        for (Format format : offered) {
            int quality = quality(TYPES.get(format));
            if (quality > most) {
                best = format;
                most = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the media type is taken at all. */
    boolean takes(String mediaType) {
        return quality(MediaType.of(mediaType)) > 0;
    }

    private int quality(MediaType offered) {
        int slash = offered.name().indexOf('/');
        String type = offered.name().substring(0, Math.max(slash, 0));
        String subtype = offered.name().substring(slash + 1);
        int precision = 0;
        int quality = 0;
        for (Range range : ranges) {
            if (range.precision() > precision && range.holds(type, subtype)) {
                precision = range.precision();
                quality = range.quality();
            }
        }
        return quality;
    }

    private static int quality(Optional<String> parameter) {
        if (parameter.isEmpty()) {
            return 1000;
        }
        String q = parameter.get().toLowerCase(Locale.ROOT);
        try {
            double quality = Double.parseDouble(q);
            return q.length() <= 5 && quality >= 0 && quality <= 1 ? (int) Math.round(quality * 1000) : -1;
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }
}
