/** Decision tables: reads spreadsheets and CSV files, and makes rules of their rows. */
@NullMarked
package org.cotation.rules.internal.table;

import org.jspecify.annotations.NullMarked;
