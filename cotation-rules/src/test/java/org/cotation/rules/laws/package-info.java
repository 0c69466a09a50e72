/** Grids on trial, and grids written to break each law. */
package org.cotation.rules.laws;
