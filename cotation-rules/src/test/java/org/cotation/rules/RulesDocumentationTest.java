package org.cotation.rules;

import org.cotation.DocumentationTest;

/** Nothing public of this module is undocumented. */
class RulesDocumentationTest extends DocumentationTest {}
