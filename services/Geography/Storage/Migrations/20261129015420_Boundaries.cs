using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>
    /// What SQL alone reads and writes: where an area lies. And an import may bring children before their parents.
    /// </summary>
    public partial class Boundaries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table area add column geometry geometry(MultiPolygon, 25832) not null;
                alter table area add column label geometry(Point, 4326) not null;
                comment on column area.label is 'a point inside, for lists and labels';
                create index ix_area_geometry on area using gist (geometry);
                alter table area alter constraint fk_area_area_version_parent deferrable initially deferred;
                alter table area_member alter constraint fk_area_member_area_version_area deferrable initially deferred;
                alter table area_member alter constraint fk_area_member_area_version_member deferrable initially deferred;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table area_member alter constraint fk_area_member_area_version_member not deferrable;
                alter table area_member alter constraint fk_area_member_area_version_area not deferrable;
                alter table area alter constraint fk_area_area_version_parent not deferrable;
                alter table area drop column label;
                alter table area drop column geometry;
                """);
        }
    }
}
