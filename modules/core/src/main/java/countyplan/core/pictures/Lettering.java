package countyplan.core.pictures;

import countyplan.core.render.Width;

/// The words about a picture that is drawn with characters.
final class Lettering {
    private Lettering() {
    }

    /// The title and the words, in lines of at most so many columns, and an empty one.
    static StringBuilder above(Picture picture, int width) {
        var text = new StringBuilder();
        Width.wrap(picture.title(), width).forEach(line -> text.append(line).append('\n'));
        Width.wrap(picture.words(), width).forEach(line -> text.append(line).append('\n'));
        return text.append('\n');
    }

    /// A name, cut short with two stops if it is longer than there is room for.
    static String name(String name, int room) {
        return name.length() <= room ? name : name.substring(0, room - 2) + "..";
    }
}
