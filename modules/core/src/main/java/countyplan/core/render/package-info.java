/** Ways to show an answer or the catalogue: JSON, CSV, tables, Markdown, HTML, OpenAPI, help and completion. */
@NullMarked
package countyplan.core.render;

import org.jspecify.annotations.NullMarked;
