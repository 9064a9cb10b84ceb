/// What the author of a service module must know, on this page. `countyplan modules new ID "Title"` writes a module to start
/// from, and `docs/module-authors.md` goes through it.
///
/// ## A module
///
/// - A module is a [ServiceModule], named by `provides countyplan.core.ServiceModule with ...` in its `module-info.java`: its
///   id, its title, and lists of everything below. It exports the packages of its records.
/// - A [register][countyplan.core.register.Register] is a kind of record declared once, with its states, dates and rules; its
///   operations come of it. Most modules are registers.
/// - An [Operation] is anything else that can be asked: `read`, `add` or `change`, with a name, a route, a record for its
///   input, one for its output, and a handler.
/// - [About] says in a sentence what a record or a component is, with an example, a unit, and whether it is personal.
///   Components are texts, numbers, days, enums, [Document]s, [Ref]s, the [values][countyplan.core.values], a
///   [timescale][countyplan.core.timescale.Timescale], types of your own with a static `of(String)`, other records, and
///   `Optional` or `List` of these.
/// - A [Migration] is one step of its tables, in SQL; once released it stays as it is.
/// - [Choices] are what a type of its input can be now, each a [Choice], for completion.
/// - A [Finding] is something worth a person's attention on a day.
/// - [Figures][countyplan.core.figures.Figures] are published numbers, and how they should follow from each other.
/// - A [Sample] is data to try it with, entered by its own operations.
///
/// ## A handler
///
/// - A handler that reads is given a [View]: the day and the knowledge to answer from, the [Caller], and SQL.
/// - A handler that changes is given a [Changing]: the same, rows to insert, and the log. What it does is kept whole or not at
///   all, and only if it logs which record was what before and after.
/// - A [Query] is an SQL statement with named parameters; a [Row] is one of its rows, read by column.
/// - [Facts] are the conditions that find, among dated rows, those that held on the day asked about and are the caller's to
///   know.
/// - A [Ref] is the address of a record: `visits/first-item`.
/// - A [Link] says what one record has to do with another, of any module, so that `trace` can follow them.
/// - A handler refuses by throwing [Refused]; it gathers everything wrong with an input in [Faults] first. What callers get is a
///   [Refusal] with each [Fault].
///
/// ## What the core does, so that no module does it
///
/// Dry runs and their tokens, versions, idempotency keys, as at and known at, roles, the change log, paging, formats, help,
/// completion, REST paths and the OpenAPI document. No input has a component for any of them.
///
/// ## What few modules need
///
/// [Nothing] is the input of an operation that needs none; a [Page] is the part of an answer's rows that is wanted, for
/// handlers that read no more than that; [Made] is when and by whom a change was made. [Fields] and their [Values] are what
/// registers answer with, and a [Contribution] is what a register is to a module. A [CatchUp] keeps in memory what a module
/// works out from very many records.
@NullMarked
package countyplan.core;

import org.jspecify.annotations.NullMarked;
