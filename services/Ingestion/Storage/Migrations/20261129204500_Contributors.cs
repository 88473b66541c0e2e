using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>Who contributes to a dataset, and what each has added to an observation. Names are for the service alone.</summary>
    public partial class Contributors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                create table contributor (
                    dataset text not null references dataset (code) on delete cascade,
                    number  int not null check (number > 0),
                    name    text not null check (length(name) between 1 and 200),
                    primary key (dataset, number),
                    unique (dataset, name)
                );
                comment on table contributor is 'Who stands behind rows of a dataset; outside of the service only the number is known.';
                alter table contributor enable row level security;
                alter table contributor force row level security;
                create policy contributor_access on contributor using ((select app_may('ExchangeData')));

                alter table observation add column contributors int[], add column contributions double precision[];
                alter table observation add constraint observation_contributions
                    check (cardinality(contributors) is not distinct from cardinality(contributions));
                comment on column observation.contributors is 'Who has added anything, in the order of contributions; null: nobody says.';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table observation drop column contributors, drop column contributions;
                drop table contributor;
                """);
        }
    }
}
