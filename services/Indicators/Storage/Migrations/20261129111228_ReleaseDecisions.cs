using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReleaseDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "release_state",
                table: "release");

            migrationBuilder.AddColumn<string>(
                name: "given_away_reason",
                table: "release",
                type: "text",
                nullable: true,
                comment: "Why it was published although earlier releases have given counts away.");

            migrationBuilder.AddColumn<bool>(
                name: "is_below_floor",
                table: "release",
                type: "boolean",
                nullable: false,
                defaultValue: false,
                comment: "Made with minimum counts below the floor: until it is published, the Statistikstelle alone reads its values.");

            migrationBuilder.AddColumn<string>(
                name: "unprotected",
                table: "release",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'",
                comment: "The counts that somebody can compute although they must not be known; with any of them it is not published.");

            migrationBuilder.AddColumn<string>(
                name: "withdrawal_reason",
                table: "release",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                table: "release",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_by",
                table: "release",
                type: "text",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "release_state",
                table: "release",
                sql: "state in ('draft', 'checked', 'published', 'replaced', 'withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "release_withdrawal",
                table: "release",
                sql: "(state = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and coalesce(withdrawal_reason, '') <> '')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "release_state",
                table: "release");

            migrationBuilder.DropCheckConstraint(
                name: "release_withdrawal",
                table: "release");

            migrationBuilder.DropColumn(
                name: "given_away_reason",
                table: "release");

            migrationBuilder.DropColumn(
                name: "is_below_floor",
                table: "release");

            migrationBuilder.DropColumn(
                name: "unprotected",
                table: "release");

            migrationBuilder.DropColumn(
                name: "withdrawal_reason",
                table: "release");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                table: "release");

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                table: "release");

            migrationBuilder.AddCheckConstraint(
                name: "release_state",
                table: "release",
                sql: "state in ('draft', 'checked', 'published', 'replaced')");
        }
    }
}
