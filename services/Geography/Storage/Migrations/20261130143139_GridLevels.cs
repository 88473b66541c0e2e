using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Levels of squares that the system laid.</summary>
    public partial class GridLevels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "cell_metres",
                table: "level",
                type: "integer",
                nullable: true,
                comment: "side of a cell of a grid that the system laid; its cells belong to the area that their centre lies in");

            migrationBuilder.CreateIndex(
                name: "ix_level_cell_metres",
                table: "level",
                column: "cell_metres",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_level_cell_metres",
                table: "level");

            migrationBuilder.DropColumn(
                name: "cell_metres",
                table: "level");
        }
    }
}
