using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>What each contributor has added to an observation, and why a count is withheld in a sentence.</summary>
    public partial class Contributors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table observation add column contributors int[], add column contributions numeric[];
                alter table observation add constraint observation_contributions
                    check (cardinality(contributors) is not distinct from cardinality(contributions));
                comment on column observation.contributors is
                    'Who has added anything, by the numbers of the dataset, in the order of contributions; null: the dataset names nobody.';

                alter table release_count add column reason text, add column remedy text;
                comment on column release_count.reason is 'Why the count is withheld for its own sake, as a German sentence that names it.';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table release_count drop column reason, drop column remedy;
                alter table observation drop column contributors, drop column contributions;
                """);
        }
    }
}
