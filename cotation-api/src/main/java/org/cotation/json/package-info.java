/** JSON in and out. What is wrong in a document is reported all at once, each fault with its place and its remedy. */
@NullMarked
package org.cotation.json;

import org.jspecify.annotations.NullMarked;
