/**
 * Feeds anything to whatever reads what people write: requests, grids, tables and command lines, spoilt in every way that
 * a seed leads to. What is fed comes from a seed and an index, so that a failure can be had again.
 */
package org.cotation.rules.fuzz;
