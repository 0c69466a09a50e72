/**
 * The laws that any grid must obey, for those who write one. A test class implements {@link
 * org.cotation.rules.kit.laws.GridLaws}, says where its grid stands, and JUnit tries every law on requests drawn at random,
 * the same at each run. A law that is broken says which rule breaks it, in French and in English, and shows the smallest
 * request found that it breaks on. No property library is needed.
 */
package org.cotation.rules.kit.laws;
