/**
 * Lists at size: fills both databases with as many requests and items as one wants ({@link
 * com.targetroadmap.system.size.Fill}), and shows that no page and no answer costs more for it. See docs/size.md.
 */
package com.targetroadmap.system.size;
