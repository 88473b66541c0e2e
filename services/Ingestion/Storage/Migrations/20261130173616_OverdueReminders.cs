using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>Postfächer are reminded of overdue data; what each was reminded of.</summary>
    public partial class OverdueReminders : Migration
    {
        // As a Mitteilung, seen by who sees its Postfach.
        private const string Policies = """
            alter table overdue_reminder enable row level security;
            alter table overdue_reminder force row level security;
            create policy overdue_reminder_access on overdue_reminder
                using (exists (select from mailbox where mailbox.id = overdue_reminder.mailbox));
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "reminds_of_overdue",
                table: "mailbox",
                type: "boolean",
                nullable: false,
                // Who wanted to hear of deliveries wants to hear of those that do not come; the page lets it choose.
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "overdue_reminder",
                columns: table => new
                {
                    mailbox = table.Column<Guid>(type: "uuid", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false, comment: "key of the period, as 2024-Q1"),
                    first_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false, comment: "when a letter last named it; the row goes when the data have come"),
                    times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overdue_reminder", x => new { x.mailbox, x.dataset, x.period });
                    table.ForeignKey(
                        name: "fk_overdue_reminder_dataset_dataset",
                        column: x => x.dataset,
                        principalTable: "dataset",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_overdue_reminder_mailbox_mailbox",
                        column: x => x.mailbox,
                        principalTable: "mailbox",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overdue_reminder_dataset",
                table: "overdue_reminder",
                column: "dataset");

            migrationBuilder.Sql(Policies);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "overdue_reminder");

            migrationBuilder.DropColumn(
                name: "reminds_of_overdue",
                table: "mailbox");
        }
    }
}
