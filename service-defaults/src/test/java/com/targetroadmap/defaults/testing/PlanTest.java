package com.targetroadmap.defaults.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void onPostgresqlAShortListIsFine() {
        assertThat(complaint("""
                Limit (actual rows=51 loops=1)
                  ->  Index Scan using request_of_owner on request (actual rows=51 loops=1)
                        Index Cond: (owner_id = 'x'::uuid)""")).isEmpty();
    }

    @Test
    void onPostgresqlAFullScanIsNot() {
        assertThat(complaint("""
                Limit (actual rows=3 loops=1)
                  ->  Seq Scan on request (actual rows=3 loops=1)
                        Filter: (owner_id = 'x'::uuid)
                        Rows Removed by Filter: 15997""")).contains("meets 15,997 rows");
    }

    @Test
    void norIsALookThatIsRepeatedTooOften() {
        assertThat(complaint("""
                Nested Loop (actual rows=3 loops=1)
                  ->  Index Scan using request_pkey on request (actual rows=1.50 loops=2000)""")).contains("meets 3,000 rows");
    }

    @Test
    void norIsASortOfMoreThanAPage() {
        assertThat(complaint("""
                Limit (actual rows=51 loops=1)
                  ->  Sort (actual rows=51 loops=1)
                        Sort Key: status_since DESC, id DESC
                        Sort Method: top-N heapsort  Memory: 40kB
                        ->  Index Scan using request_of_owner on request (actual rows=900 loops=1)""")).contains("sorts 900 rows");
    }

    @Test
    void onH2EveryScanCounts() {
        assertThat(
                        complaint(
                                "FROM \"public\".\"t\" /* public.tab: a = ?1 */ /* scanCount: 51 */ ORDER BY 1 /* index sorted */"))
                .isEmpty();
        assertThat(
                        complaint(
                                "FROM \"public\".\"t\" /* public.tab: a = ?1 */ /* scanCount: 2858 */ ORDER BY 1 /* index sorted */"))
                .contains("meets 2,858 rows");
        assertThat(complaint("FROM \"public\".\"t\" /* public.tab: a = ?1 */ /* scanCount: 700 */ ORDER BY 1"))
                .contains("sorts 700 rows");
    }

    private static Optional<String> complaint(String text) {
        return new Plan("select", text).complaint();
    }
}
