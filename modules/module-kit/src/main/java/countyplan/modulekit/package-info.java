/// What every service module must keep to, as tests: a module's suite extends [ModuleContract] in one class and asks with
/// [Trial] in its own tests of its own rules.
@NullMarked
package countyplan.modulekit;

import org.jspecify.annotations.NullMarked;
