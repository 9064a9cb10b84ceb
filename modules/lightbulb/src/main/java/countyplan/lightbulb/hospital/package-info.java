/// What Lightbulb's workers in the hospitals do: stays of people whom their homes keep from leaving, and what that saves.
@NullMarked
package countyplan.lightbulb.hospital;

import org.jspecify.annotations.NullMarked;
