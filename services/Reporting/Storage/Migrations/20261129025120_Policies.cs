using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Reporting.Storage.Migrations
{
    /// <summary>A rendition is for those of its readership, a series for the person who ordered it.</summary>
    public partial class Policies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table rendition enable row level security;
                alter table rendition force row level security;
                create policy rendition_readership on rendition using (
                    audience = 'Oeffentlichkeit'
                    or (select app_may('RenderReport'))
                    or (audience = 'Verwaltung' and place = (select current_setting('app.place')) and (select app_may('ReadAsAdministration'))
                        and (place <> '' or (select app_may('WorkEverywhere'))))
                    or (audience = 'Statistikstelle' and (select app_may('ReadAllCounts'))));

                alter table series enable row level security;
                alter table series force row level security;
                create policy series_own on series using (
                    created_by = (select current_setting('app.user')) or (select app_may('OverseeJobs')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                drop policy series_own on series;
                alter table series no force row level security;
                alter table series disable row level security;
                drop policy rendition_readership on rendition;
                alter table rendition no force row level security;
                alter table rendition disable row level security;
                """);
        }
    }
}
